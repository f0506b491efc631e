import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import classes from './PinMap.module.css'
import type { LatLng } from './view.ts'

// Leaflet comes with the first map that is looked at.
const PinMapView = lazy(async () => ({ default: (await import('./PinMapView.tsx')).PinMapView }))

export interface PinMapProps {
  /** Where the pin is, in WGS-84 degrees; null: nowhere yet, and a click places it. */
  lat: number | null
  lng: number | null
  /** The pin was dragged, moved by keys, or placed; absent: it stays where it is. */
  onMove?: (place: LatLng) => void
}

/** A small map with a pin that can be moved by pointer and by keyboard, for the place of an address. */
export const PinMap = (props: PinMapProps) => (
  <div className={classes.box}>
    <Suspense fallback={<Skeleton height="100%" radius="md" />}>
      <PinMapView {...props} />
    </Suspense>
  </div>
)
