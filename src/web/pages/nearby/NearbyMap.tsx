import { useRef } from 'react'
import { useMapEvents } from 'react-leaflet'
import { useTranslations } from 'use-intl'
import type { Units } from '../../../contract/nation.ts'
import type { Point } from '../../../contract/nearby.ts'
import { BaseMap } from '../../components/map/BaseMap.tsx'
import { defaultView, type LatLng } from '../../components/map/view.ts'
import { CircleEdge } from './CircleEdge.tsx'
import { Markers } from './Markers.tsx'
import { Spot } from './Spot.tsx'

/** How close the map starts; it fits the circle at once. */
const START = 12

export interface NearbyMapProps {
  centre: LatLng | null
  /** In miles: as it is drawn just now, and as it was before. */
  radius: number
  settled: number
  units: Units
  people: Point[]
  selected: number | null
  pointed: number | null
  onSelect: (id: number) => void
  onPoint: (id: number | null) => void
  onDraw: (radius: number) => void
  onCentre: (place: LatLng) => void
}

/** The circle and everyone in it, on a map. */
export function NearbyMap(props: NearbyMapProps) {
  const { centre, radius, settled, units, people, selected, pointed, onSelect, onPoint, onDraw, onCentre } =
    props
  const t = useTranslations('nearby')
  const { current: start } = useRef(centre ? { ...centre, zoom: START } : defaultView)
  const nameOf = ({ id, name }: Point) => name || t('nameless', { id: String(id) })
  const find = (id: number | null) => people.find((point) => point.id === id)
  const chosen = find(selected)
  const under = pointed === selected ? undefined : find(pointed)
  return (
    <BaseMap label={t('map')} help={t('mapHelp')} view={start} units={units}>
      <ChooseMiddle onCentre={onCentre} />
      {centre && (
        <CircleEdge centre={centre} radius={radius} settled={settled} onDraw={onDraw} onCentre={onCentre} />
      )}
      <Markers people={people} onSelect={onSelect} onPoint={onPoint} />
      {under && <Spot point={under} name={nameOf(under)} kind="pointed" />}
      {chosen && <Spot point={chosen} name={nameOf(chosen)} kind="selected" />}
    </BaseMap>
  )
}

/** A click makes that place the middle of the circle, and Enter the middle of the map. */
function ChooseMiddle({ onCentre }: Pick<NearbyMapProps, 'onCentre'>) {
  const map = useMapEvents({
    click: ({ latlng }) => onCentre(latlng.wrap()),
    keydown: ({ originalEvent }) => {
      if (originalEvent.key !== 'Enter' || originalEvent.target !== map.getContainer()) return
      onCentre(map.getCenter().wrap())
    },
  })
  return null
}
