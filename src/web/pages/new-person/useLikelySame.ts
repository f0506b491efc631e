import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useWatch, type Control } from 'react-hook-form'
import type { PersonInput } from '../../../contract/person.ts'
import { typedDuplicatesQuery, type Duplicate, type TypedPerson } from '../../api/duplicates.ts'
import type { FormContext } from '../../components/person-form/changes-resolver.ts'
import type { FormValues } from '../../components/person-form/form-values.ts'

/** How long, in milliseconds, the keys rest before it is asked who may be the same. */
const REST_MS = 200
/** How many are shown: more help nobody decide. */
const SHOWN = 4
/** The fewest digits of a phone number that tell someone. */
const DIGITS_MIN = 7

const names = [
  'first_name',
  'last_name',
  'email',
  'phone',
  'mobile',
  'birthdate',
  'home_address.zip',
] as const

/** Whether what was typed can tell anyone: an email, a phone number, or a first and a last name. */
function isTelling({ first_name = '', last_name = '', email = '', phone = '', mobile = '' }: TypedPerson) {
  const isPhone = [phone, mobile].some((number) => number.replace(/\D/g, '').length >= DIGITS_MIN)
  return isPhone || /\S@\S/.test(email) || (first_name.length > 1 && last_name.length > 1)
}

/** The people who may be the one being typed, the likeliest first. */
export function useLikelySame(control: Control<FormValues, FormContext, PersonInput>): Duplicate[] {
  const values = useWatch({ control, name: names })
  const [first_name, last_name, email, phone, mobile, birthdate, zip] = values.map(
    (value) => value.trim() || undefined,
  )
  const typed = JSON.stringify({ first_name, last_name, email, phone, mobile, birthdate, zip })
  const [rested] = useDebouncedValue(typed, REST_MS)
  const person = JSON.parse(rested) as TypedPerson
  const enabled = isTelling(person)
  const { data } = useQuery({ ...typedDuplicatesQuery(person), enabled })
  return enabled ? (data ?? []).slice(0, SHOWN) : []
}
