import L from 'leaflet'
import { useEffect, useMemo, useRef } from 'react'
import { Circle, Marker, useMap } from 'react-leaflet'
import type { LatLng } from '../../components/map/view.ts'
import { boxAround, distanceBetween, eastOf, METERS_PER_MILE } from './great-circle.ts'
import classes from './NearbyMap.module.css'

interface CircleEdgeProps {
  centre: LatLng
  /** In miles, as it is drawn just now. */
  radius: number
  /** In miles, as it was before the drawing began. */
  settled: number
  onDraw: (radius: number) => void
  onCentre: (place: LatLng) => void
}

/** The circle, with a handle on its edge to make it wider and one in its middle to move it. */
export function CircleEdge({ centre, radius, settled, onDraw, onCentre }: CircleEdgeProps) {
  const edge = useMemo(() => eastOf(centre, radius), [centre, radius])
  return (
    <>
      <Circle
        center={centre}
        radius={radius * METERS_PER_MILE}
        interactive={false}
        className={classes.circle}
      />
      <Handle
        place={edge}
        className={classes.edge}
        order={ABOVE}
        onDrag={(place) => onDraw(distanceBetween(centre, place))}
      />
      <Handle place={centre} className={classes.middle} order={BENEATH} onDragEnd={onCentre} />
      <Fit centre={centre} radius={settled} />
    </>
  )
}

/** Over everyone on the map, or under them: who lives in the very middle can be chosen all the same. */
const [ABOVE, BENEATH] = [4_000, -4_000]

interface HandleProps {
  place: LatLng
  className: string | undefined
  order: number
  onDrag?: (place: LatLng) => void
  onDragEnd?: (place: LatLng) => void
}

/** Something to be dragged; the slider and the field do the same for the keyboard. */
function Handle({ place, className, order, onDrag, onDragEnd }: HandleProps) {
  const icon = useMemo(() => L.divIcon({ className, iconSize: [28, 28] }), [className])
  const marker = useRef<L.Marker>(null)
  useEffect(() => marker.current?.getElement()?.setAttribute('aria-hidden', 'true'), [])
  return (
    <Marker
      ref={marker}
      position={place}
      icon={icon}
      draggable
      keyboard={false}
      zIndexOffset={order}
      eventHandlers={{
        drag: ({ target }) => onDrag?.(target.getLatLng()),
        dragend: ({ target }) => onDragEnd?.(target.getLatLng().wrap()),
      }}
    />
  )
}

/** How much of the map's shorter side a circle takes at least: a smaller one is looked at more closely. */
const SMALL = 0.2

/** Brings the circle into sight when it isn't, or hardly: whoever looks at a part of it isn't taken away from there. */
function Fit({ centre, radius }: { centre: LatLng; radius: number }) {
  const map = useMap()
  const last = useRef<{ centre: LatLng; radius: number }>(null)
  useEffect(() => {
    const changed = last.current?.radius !== radius || last.current.centre !== centre
    last.current = { centre, radius }
    if (!changed) return
    const box = L.latLngBounds(boxAround(centre, radius))
    const size = map.getSize()
    const [west, east] = [box.getWest(), box.getEast()].map((lng) => map.project([centre.lat, lng]).x) as [
      number,
      number,
    ]
    const share = (east - west) / Math.min(size.x, size.y)
    if (map.getBounds().contains(box) && share > SMALL) return
    map.fitBounds(box, { padding: [16, 16] })
  }, [map, centre, radius])
  return null
}
