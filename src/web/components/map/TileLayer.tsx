import { useQuery } from '@tanstack/react-query'
import L from 'leaflet'
import { useCallback, useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import { tilesQuery } from '../../api/map.ts'
import classes from './map.module.css'

/** After so many tiles that didn't come, one after another, no more are asked for: the outline does. */
const FAILURES_MAX = 4

/** The tiles of this nation's maps, for as long as they come; null: the outline is all there is. */
export function useTiles() {
  const tiles = useQuery(tilesQuery).data ?? null
  const [failing, setFailing] = useState(false)
  const onFailing = useCallback(() => setFailing(true), [])
  return { tiles: failing ? null : tiles, onFailing }
}

interface TileLayerProps {
  url: string
  onFailing: () => void
}

/** Pictures of streets over the outline. One that doesn't come leaves the outline to be seen. */
export function TileLayer({ url, onFailing }: TileLayerProps) {
  const map = useMap()
  useEffect(() => {
    let failures = 0
    const layer = L.tileLayer(url, {
      className: classes.tiles,
      maxNativeZoom: 19,
      maxZoom: map.getMaxZoom(),
      // Tile servers want to know which site asks; which page of it is none of their business.
      referrerPolicy: 'origin',
    })
    layer.on('tileload', () => (failures = 0))
    layer.on('tileerror', ({ tile }) => {
      tile.remove()
      failures += 1
      if (failures === FAILURES_MAX) onFailing()
    })
    layer.addTo(map)
    return () => void layer.remove()
  }, [map, url, onFailing])
  return null
}
