import { keepPreviousData, useQuery } from '@tanstack/react-query'
import L from 'leaflet'
import { useEffect, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import type { Box, Place } from '../../../contract/map.ts'
import { placesWithinQuery } from '../../api/map.ts'
import classes from './map.module.css'

/** Farther out the names would cover the land. */
const NAMES_FROM = 5
/** The pane over the tiles and under what stands on the map. */
const PANE = { name: 'names', zIndex: '350' }
/** The room a name needs, in pixels: so much a letter, and around it. */
const LETTER = 6.5
const GAP = { across: 16, down: 26 }

/** Names of cities, and close up of ZIP codes: what the outline alone doesn't say. */
export function PlaceNames() {
  const map = useMap()
  const [view, setView] = useState(() => viewOf(map))
  useMapEvents({ moveend: () => setView(viewOf(map)) })
  const places = useQuery({
    ...placesWithinQuery(view.box),
    enabled: view.zoom >= NAMES_FROM,
    // What is called how stays while the map moves on.
    placeholderData: keepPreviousData,
  }).data

  useEffect(() => {
    if (!places || view.zoom < NAMES_FROM) return
    const names = L.layerGroup(withoutOverlap(map, places).map((place) => nameOf(map, place)))
    names.addTo(map)
    return () => void names.remove()
  }, [map, places, view.zoom])
  return null
}

/** What is in sight, rounded outwards: a small move asks for nothing new. */
function viewOf(map: L.Map): { zoom: number; box: Box } {
  const bounds = map.getBounds()
  const zoom = map.getZoom()
  const step = 360 / 2 ** (zoom + 1)
  const down = (value: number) => Math.floor(value / step) * step
  const up = (value: number) => Math.ceil(value / step) * step
  const within = (value: number, limit: number) => Number(Math.max(-limit, Math.min(limit, value)).toFixed(6))
  return {
    zoom,
    box: {
      south: within(down(bounds.getSouth()), 90),
      west: within(down(bounds.getWest()), 180),
      north: within(up(bounds.getNorth()), 90),
      east: within(up(bounds.getEast()), 180),
    },
  }
}

const textOf = ({ zip, city }: Place) => zip ?? city

/** The largest places first, each where no name is yet. */
function withoutOverlap(map: L.Map, places: Place[]): Place[] {
  const taken: { x: number; y: number; half: number }[] = []
  return places.filter((place) => {
    const { x, y } = map.project([place.lat, place.lng])
    const half = (textOf(place).length * LETTER + GAP.across) / 2
    const free = taken.every((one) => Math.abs(one.x - x) > one.half + half || Math.abs(one.y - y) > GAP.down)
    if (free) taken.push({ x, y, half })
    return free
  })
}

function nameOf(map: L.Map, place: Place): L.Marker {
  if (!map.getPane(PANE.name)) {
    const pane = map.createPane(PANE.name)
    pane.style.zIndex = PANE.zIndex
    pane.style.pointerEvents = 'none'
    // They help eyes to find their way; out of a screen reader's reading order they are noise.
    pane.setAttribute('aria-hidden', 'true')
  }
  const text = document.createElement('span')
  text.textContent = textOf(place)
  text.className = classes.name as string
  text.dataset.zip = String(place.zip !== null)
  const icon = L.divIcon({ html: text, className: '', iconSize: [0, 0] })
  return L.marker([place.lat, place.lng], { icon, pane: PANE.name, interactive: false, keyboard: false })
}
