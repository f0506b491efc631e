import L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import type { Point } from '../../../contract/nearby.ts'
import classes from './NearbyMap.module.css'

interface SpotProps {
  point: Point
  name: string
  /** Chosen, or only pointed at. */
  kind: 'selected' | 'pointed'
}

/** One person shown over all others, with their name: whoever is chosen, or under the pointer, here or in the list. */
export function Spot({ point, name, kind }: SpotProps) {
  const map = useMap()
  const { lat, lng } = point
  useEffect(() => {
    const icon = L.divIcon({ className: `${classes.spot} ${classes[kind]}`, iconSize: [18, 18] })
    const marker = L.marker([lat, lng], { icon, interactive: false, keyboard: false, zIndexOffset: 5_000 })
    const text = document.createElement('bdi')
    text.textContent = name
    marker.bindTooltip(text, {
      permanent: true,
      direction: 'top',
      offset: [0, -10],
      className: classes.label,
    })
    marker.addTo(map)
    marker.getElement()?.setAttribute('aria-hidden', 'true')
    marker.getTooltip()?.getElement()?.setAttribute('aria-hidden', 'true')
    return () => void marker.remove()
  }, [map, lat, lng, name, kind])

  useEffect(() => {
    if (kind === 'selected') map.panInside([lat, lng], { padding: [48, 48] })
  }, [map, lat, lng, kind])
  return null
}
