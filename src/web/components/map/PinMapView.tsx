import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useMapEvents } from 'react-leaflet'
import { useTranslations } from 'use-intl'
import { UNITS_DEFAULT } from '../../../contract/nation.ts'
import { sessionQuery } from '../../api/session.ts'
import { BaseMap } from './BaseMap.tsx'
import { Pin } from './Pin.tsx'
import classes from './PinMap.module.css'
import { defaultView, rounded, type LatLng } from './view.ts'

/** Close enough to see which side of the street. */
const CLOSE = 15

export interface PinMapProps {
  /** Where the pin is, in WGS-84 degrees; null: nowhere yet, and a click places it. */
  lat: number | null
  lng: number | null
  /** The pin was dragged, moved by keys, or placed; absent: it stays where it is. */
  onMove?: (place: LatLng) => void
}

/** What `PinMap` shows once it is loaded. */
export function PinMapView({ lat, lng, onMove }: PinMapProps) {
  const t = useTranslations('map.pin')
  const units = useQuery(sessionQuery).data?.nation.units ?? UNITS_DEFAULT
  const place = lat === null || lng === null ? null : { lat, lng }
  // Where it starts; a pin that is moved moves on the map, not the map with it.
  const { current: start } = useRef(place ? { ...place, zoom: CLOSE } : defaultView)
  return (
    <>
      <BaseMap label={t('label')} help={t(place ? 'help' : 'helpEmpty')} view={start} units={units}>
        {onMove && <Placing empty={!place} onPlace={onMove} />}
        {place && <Pin place={place} onMove={onMove} />}
      </BaseMap>
      {!place && onMove && <p className={classes.invitation}>{t('place')}</p>}
    </>
  )
}

/** A click moves the pin there; Enter places the first one in the middle. */
function Placing({ empty, onPlace }: { empty: boolean; onPlace: (place: LatLng) => void }) {
  const map = useMapEvents({
    click: ({ latlng }) => onPlace(rounded(latlng)),
    keydown: ({ originalEvent }) => {
      if (!empty || originalEvent.key !== 'Enter') return
      originalEvent.preventDefault()
      onPlace(rounded(map.getCenter()))
    },
  })
  return null
}
