import 'leaflet/dist/leaflet.css'
import { VisuallyHidden } from '@mantine/core'
import { useReducedMotion } from '@mantine/hooks'
import { useEffect, useId, type ReactNode } from 'react'
import { MapContainer, ScaleControl, useMap } from 'react-leaflet'
import type { Units } from '../../../contract/nation.ts'
import { MapButtons } from './MapButtons.tsx'
import { MapCredit } from './MapCredit.tsx'
import classes from './map.module.css'
import { Outline } from './Outline.tsx'
import { PlaceNames } from './PlaceNames.tsx'
import { TileLayer, useTiles } from './TileLayer.tsx'
import type { View } from './view.ts'

const ZOOM = { min: 2, max: 19 }

interface BaseMapProps {
  /** What the map is of, for those who don't see it. */
  label: string
  /** What the keyboard does on it. */
  help: string
  /** Where it starts; afterwards it is moved by `useMap`. */
  view: View
  /** Whether distances are shown in miles or in kilometres. */
  units: Units
  /** What stands on the map. */
  children?: ReactNode
}

/** A map: the built-in outline with names of places, and tiles over it where the nation has some. */
export function BaseMap({ label, help, view, units, children }: BaseMapProps) {
  const helpId = useId()
  // Leaflet reads its options once, so the answer has to be there at the first rendering.
  const still = useReducedMotion(false, { getInitialValueInEffect: false })
  const { tiles, onFailing } = useTiles()
  return (
    <div className={classes.frame}>
      <MapContainer
        className={classes.map}
        center={view}
        zoom={view.zoom}
        minZoom={ZOOM.min}
        maxZoom={ZOOM.max}
        maxBounds={[
          [-86, -210],
          [86, 210],
        ]}
        maxBoundsViscosity={1}
        zoomControl={false}
        attributionControl={false}
        zoomAnimation={!still}
        fadeAnimation={!still}
        markerZoomAnimation={!still}
        inertia={!still}
      >
        <Naming label={label} helpId={helpId} />
        <Outline />
        {tiles ? <TileLayer url={tiles.url} onFailing={onFailing} /> : <PlaceNames />}
        <ScaleControl
          key={units}
          position="bottomleft"
          metric={units === 'kilometers'}
          imperial={units === 'miles'}
        />
        <MapButtons />
        {children}
      </MapContainer>
      <MapCredit attribution={tiles?.attribution ?? null} />
      <VisuallyHidden id={helpId}>{help}</VisuallyHidden>
    </div>
  )
}

/** Leaflet makes the map focusable and moves it by the arrow keys, but gives it no name. */
function Naming({ label, helpId }: { label: string; helpId: string }) {
  const map = useMap()
  useEffect(() => {
    const box = map.getContainer()
    box.setAttribute('role', 'application')
    box.setAttribute('aria-label', label)
    box.setAttribute('aria-describedby', helpId)
    // Leaflet ends the animation of a zoom by a timer, even of a map that is gone by then, and fails on it.
    map.on('unload', () => Object.assign(map, { _animatingZoom: false }))
    // A map that was laid out anew, by a turned phone or a drawer, has to measure itself.
    const watch = new ResizeObserver(() => map.invalidateSize({ animate: false }))
    watch.observe(box)
    return () => watch.disconnect()
  }, [map, label, helpId])
  return null
}
