import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import classes from './PinMap.module.css'
import type { PinMapProps } from './PinMapView.tsx'

// Leaflet comes with the first map that is looked at.
const PinMapView = lazy(async () => ({ default: (await import('./PinMapView.tsx')).PinMapView }))

/** A small map with a pin that can be moved by pointer and by keyboard, for the place of an address. */
export const PinMap = (props: PinMapProps) => (
  <div className={classes.box}>
    <Suspense fallback={<Skeleton height="100%" radius="md" />}>
      <PinMapView {...props} />
    </Suspense>
  </div>
)
