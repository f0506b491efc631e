import { useLocalStorage } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useFormatter } from 'use-intl'
import { units as allUnits, UNITS_DEFAULT, type Units } from '../../../contract/nation.ts'
import { sessionQuery } from '../../api/session.ts'
import { inUnits } from './radius-steps.ts'

const FEET_PER_MILE = 5280
const METERS_PER_MILE = 1609.344
/** Below this many miles a distance is said in feet or metres. */
const SHORT = 0.1

/** Miles or kilometres: the nation's, unless this reader chose the other. */
export function useUnits() {
  const nation = useQuery(sessionQuery).data?.nation.units ?? UNITS_DEFAULT
  const [kept, setKept] = useLocalStorage<string>({
    key: 'muster-units',
    defaultValue: '',
    getInitialValueInEffect: false,
  })
  const units = allUnits.find((one) => one === kept) ?? nation
  return [units, (wanted: Units) => setKept(wanted)] as const
}

/** Says distances, given in miles: to be read, or to be heard. */
export function useDistanceWords(units: Units) {
  const format = useFormatter()
  const say = (value: number, unit: string, unitDisplay: 'short' | 'long') =>
    format.number(value, { style: 'unit', unit, unitDisplay })
  const radius = (miles: number, display: 'short' | 'long' = 'short') =>
    say(inUnits(miles, units), units === 'miles' ? 'mile' : 'kilometer', display)
  const distance = (miles: number, display: 'short' | 'long' = 'short') => {
    if (miles >= SHORT) return radius(miles, display)
    if (units === 'miles') return say(Math.round((miles * FEET_PER_MILE) / 10) * 10, 'foot', display)
    return say(Math.round((miles * METERS_PER_MILE) / 10) * 10, 'meter', display)
  }
  return { radius, distance }
}
