import L from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { useTranslations } from 'use-intl'
import classes from './PinMap.module.css'
import { rounded, type LatLng } from './view.ts'

/** How far an arrow key moves the pin, in pixels; with Shift that many times as far. */
const STEP = 4
const SHIFTED = 10
const SIZE = { width: 28, height: 36 }

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

const drawing = `<svg viewBox="0 0 28 36" width="${SIZE.width}" height="${SIZE.height}" aria-hidden="true"><path d="M14 1C7 1 1.5 6.5 1.5 13.400 1.5 22.5 14 35 14 35s12.5-12.5 12.5-21.600C26.5 6.5 21 1 14 1Z"/><circle cx="14" cy="13.5" r="4"/></svg>`

interface PinProps {
  place: LatLng
  /** Absent: it stays where it is. */
  onMove: ((place: LatLng) => void) | undefined
}

/** A pin that is dragged, or moved by the arrow keys while it has the focus. */
export function Pin({ place, onMove }: PinProps) {
  const t = useTranslations('map.pin')
  const map = useMap()
  const marker = useRef<L.Marker>(null)
  const latest = useRef(onMove)
  const first = useRef(place)
  const movable = onMove !== undefined

  useEffect(() => {
    latest.current = onMove
  })

  useEffect(() => {
    const icon = L.divIcon({
      html: drawing,
      className: classes.pin,
      iconSize: [SIZE.width, SIZE.height],
      iconAnchor: [SIZE.width / 2, SIZE.height],
    })
    const pin = L.marker(first.current, { icon, draggable: movable, keyboard: movable, autoPan: true })
    pin.addTo(map)
    pin.on('dragend', () => latest.current?.(rounded(pin.getLatLng())))
    const onKeyDown = (event: KeyboardEvent) => {
      const step = steps[event.key]
      if (!step) return
      event.preventDefault()
      // The same keys move the map when it has the focus itself.
      event.stopPropagation()
      const far = event.shiftKey ? SHIFTED : 1
      const from = map.latLngToContainerPoint(pin.getLatLng())
      const to = map.containerPointToLatLng(from.add([step[0] * far, step[1] * far]))
      map.panInside(to, { padding: [SIZE.width, SIZE.height], animate: false })
      latest.current?.(rounded(to))
    }
    if (movable) pin.getElement()?.addEventListener('keydown', onKeyDown)
    else pin.getElement()?.setAttribute('role', 'img')
    marker.current = pin
    return () => void pin.remove()
  }, [map, movable])

  const { lat, lng } = place
  useEffect(() => {
    const pin = marker.current
    pin?.setLatLng([lat, lng])
    // Coordinates that were typed may lie elsewhere.
    if (!map.getBounds().contains([lat, lng])) map.panTo([lat, lng])
    const name = t(movable ? 'name' : 'fixed', { lat: String(lat), lng: String(lng) })
    pin?.getElement()?.setAttribute('aria-label', name)
  }, [map, movable, lat, lng, t])

  return null
}
