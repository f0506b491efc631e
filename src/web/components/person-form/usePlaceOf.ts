import { useQueryClient } from '@tanstack/react-query'
import type { Place } from '../../../contract/map.ts'
import { placesQuery } from '../../api/map.ts'
import { plainText } from '../plain-text.ts'
import type { AddressValues } from './form-values.ts'

/**
 * Finds the middle of an address's ZIP code, or else of its city, in the United States: null when neither is
 * known, undefined when it could not be asked.
 */
export function usePlaceOf() {
  const client = useQueryClient()
  return async ({ zip, city, state }: AddressValues): Promise<Place | null | undefined> => {
    const code = /^\s*(\d{5})\b/.exec(zip)?.[1]
    const isCity = (place: Place) =>
      plainText(place.city) === plainText(city.trim()) &&
      (state.trim() === '' || plainText(place.state) === plainText(state.trim()))
    try {
      const byCode = code ? await client.fetchQuery(placesQuery(code)) : []
      const found = byCode.find((place) => place.zip === code)
      if (found || city.trim() === '') return found ?? null
      const byCity = await client.fetchQuery(placesQuery(`${city} ${state}`.trim()))
      return byCity.find(isCity) ?? null
    } catch {
      return undefined
    }
  }
}
