import L from 'leaflet'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { useFormatter } from 'use-intl'
import type { Point } from '../../../contract/nearby.ts'
import { clustersOf, countOf, personOf, type Clusters, type Found } from './clusters.ts'
import classes from './NearbyMap.module.css'

/** Bigger groups have bigger markers: their width in pixels by the number of digits. */
const widths = [0, 26, 30, 36, 42, 50]
const DOT = 26
/** How far beyond the screen markers are ready, as a part of it. */
const BEYOND = 0.25

interface MarkersProps {
  people: Point[]
  onSelect: (id: number) => void
  onPoint: (id: number | null) => void
}

/**
 * Everyone on the map, gathered where they would cover each other. The markers are for the pointer only: the list
 * has the same people for the keyboard and for screen readers.
 */
export function Markers({ people, onSelect, onPoint }: MarkersProps) {
  const map = useMap()
  const format = useFormatter()
  const clusters = useMemo(() => clustersOf(people), [people])
  const [view, setView] = useState(() => viewOf(map))
  useMapEvents({ moveend: () => setView(viewOf(map)) })
  const shown = useRef(new Map<string, L.Marker>())
  const latest = useRef({ onSelect, onPoint, clusters })

  useEffect(() => {
    latest.current = { onSelect, onPoint, clusters }
  })

  useEffect(() => {
    const before = shown.current
    const after = new Map<string, L.Marker>()
    for (const found of clusters.getClusters(view.box, view.zoom)) {
      const key = keyOf(found)
      const known = before.get(key)
      before.delete(key)
      after.set(key, known ?? markerOf(map, found, (count) => format.number(count), latest).addTo(map))
    }
    // What stays is left alone: only what comes and goes touches the page.
    for (const marker of before.values()) marker.remove()
    shown.current = after
  }, [map, clusters, view, format])

  useEffect(() => () => shown.current.forEach((marker) => marker.remove()), [])
  return null
}

interface View {
  box: [west: number, south: number, east: number, north: number]
  zoom: number
}

function viewOf(map: L.Map): View {
  const bounds = map.getBounds().pad(BEYOND)
  return {
    box: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    zoom: Math.round(map.getZoom()),
  }
}

function keyOf(found: Found): string {
  const id = personOf(found)
  return id === null ? `${found.geometry.coordinates.join()} ${countOf(found)}` : String(id)
}

type Latest = React.RefObject<Pick<MarkersProps, 'onSelect' | 'onPoint'> & { clusters: Clusters }>

function markerOf(map: L.Map, found: Found, inWords: (count: number) => string, latest: Latest): L.Marker {
  const id = personOf(found)
  const count = countOf(found)
  const width = id === null ? (widths[Math.min(String(count).length, widths.length - 1)] as number) : DOT
  const icon = L.divIcon({
    className: id === null ? classes.group : classes.dot,
    html: id === null ? inWords(count) : '',
    iconSize: [width, width],
  })
  const [lng, lat] = found.geometry.coordinates as [number, number]
  const marker = L.marker([lat, lng], { icon, keyboard: false })
  marker.on('add', () => marker.getElement()?.setAttribute('aria-hidden', 'true'))
  if (id === null) return marker.on('click', () => open(map, found, latest))
  return marker
    .on('click', () => latest.current.onSelect(id))
    .on('mouseover', () => latest.current.onPoint(id))
    .on('mouseout', () => latest.current.onPoint(null))
}

/** Comes closer until the group falls apart; people at one address never do, and the first of them is chosen. */
function open(map: L.Map, found: Found, { current: { clusters, onSelect } }: Latest) {
  if (!('cluster_id' in found.properties)) return
  const zoom = clusters.getClusterExpansionZoom(found.properties.cluster_id)
  const [lng, lat] = found.geometry.coordinates as [number, number]
  if (zoom <= map.getMaxZoom() && zoom > map.getZoom()) return void map.setView([lat, lng], zoom)
  const [first] = clusters.getLeaves(found.properties.cluster_id, 1)
  if (first) onSelect(first.properties.id)
}
