import type { SamenessReasonKind } from '../../../../contract/sameness.ts'
import { fullName } from '../../parts/full-name.ts'
import { streetKey } from '../../parts/street-key.ts'
import { emailKey } from '../record.ts'
import type { Sought } from './sought.ts'
import type { Written } from './written.ts'

type ValueOf = (other: Written, sought: Sought) => string | null | undefined

const names = `first_name nickname initial name_start called_by_middle_name first_name_typo first_name_sound last_name
  last_name_part last_name_typo last_name_sound names_swapped first_names_differ last_names_differ`
const days = `birthdate birthdate_swapped birthdate_near birth_year birth_years_differ birthdates_differ
  generations_differ`

/** What somebody has of what was compared, by the reasons that are of it. */
const values: [kinds: string, valueOf: ValueOf][] = [
  [names, (other) => fullName(other)],
  [days, (other) => other.birthdate],
  ['email', ({ emails }, { record }) => emails.find((email) => record.emails.includes(emailKey(email)))],
  ['email_near emails_differ', ({ emails }) => emails[0]],
  ['phone', ({ numbers }, { phones }) => numbers.find(({ key }) => phones.includes(key))?.written],
  ['phone_near phones_differ', ({ numbers }) => numbers[0]?.written],
  [
    'address address_half address_near addresses_differ',
    ({ addresses }, { streets }) => {
      const isShared = (line: string | null) => streets.includes(streetKey(line) ?? '')
      const lines = addresses.map(({ address1 }) => address1)
      return lines.find(isShared) ?? lines.find((line) => line !== null)
    },
  ],
  ['zip', ({ addresses }, { zips }) => addresses.find(({ zip }) => zip !== null && zips.includes(zip))?.zip],
]
const valueOf = new Map(
  values.flatMap(([kinds, of]) => kinds.split(/\s+/).map((kind) => [kind, of] as const)),
)

/** What somebody has of what a reason is about; null where that isn't one thing that can be shown. */
export const shownValue = (kind: SamenessReasonKind, other: Written, sought: Sought): string | null =>
  valueOf.get(kind)?.(other, sought) ?? null
