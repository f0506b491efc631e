import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { BusiestPlace } from '../../../contract/nearby.ts'
import { busiestPlaceQuery } from '../../api/nearby.ts'
import { personQuery } from '../../api/people.ts'
import type { LatLng } from '../../components/map/view.ts'
import { usePersonName } from '../../components/usePersonName.ts'
import { readLast } from './last-circle.ts'
import { readPlace, type NearbySearch } from './nearby-search.ts'

/** The middle of the circle. */
export interface Centre {
  /** Null: there is none yet, or it isn't known yet. */
  place: LatLng | null
  /** What it is called; empty when it is a mere point. */
  name: string
  isPending: boolean
  /** Why it couldn't be found out. */
  error: unknown
  refetch: () => void
}

const degrees = (value: string | number | null | undefined) => (value == null ? null : Number(value))

/**
 * Around what one looks: what the address of the page says, else where one looked last, else the city where most
 * people are.
 */
export function useCentre(search: NearbySearch): Centre {
  const t = useTranslations('nearby.centre')
  const nameOf = usePersonName()
  const last = readLast()
  const person = useQuery({ ...personQuery(search.person ?? 0), enabled: search.person !== undefined })
  const given = search.at === undefined ? null : readPlace(search.at)
  const isOpen = !given && search.person === undefined && !last
  const busiest = useQuery({ ...busiestPlaceQuery, enabled: isOpen })
  const nameOfCity = (found: BusiestPlace | null | undefined) => {
    if (!found?.city) return ''
    return found.state ? t('city', { city: found.city, state: found.state }) : found.city
  }
  const known = { isPending: false, error: null, refetch: () => {} }

  if (given) return { ...known, place: given, name: search.place ?? '' }
  if (search.person !== undefined) {
    const address = person.data?.person.primary_address
    const [lat, lng] = [degrees(address?.lat), degrees(address?.lng)]
    return {
      place: lat === null || lng === null ? null : { lat, lng },
      name: person.data ? nameOf(person.data.person) : '',
      isPending: person.isPending,
      error: person.error,
      refetch: () => void person.refetch(),
    }
  }
  if (last) return { ...known, place: last.place, name: last.name }
  return {
    place: busiest.data ? { lat: busiest.data.lat, lng: busiest.data.lng } : null,
    name: nameOfCity(busiest.data),
    isPending: busiest.isPending,
    error: busiest.error,
    refetch: () => void busiest.refetch(),
  }
}
