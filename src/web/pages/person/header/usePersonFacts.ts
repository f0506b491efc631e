import { useFormatter, useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { useOptionLabel } from '../../../components/person-form/useOptionLabel.ts'

const ORGANIZATION = 1

/** Full years since a birthdate. */
function ageOn(today: Date, birthdate: string): number {
  const [year = 0, month = 1, day = 1] = birthdate.split('-').map(Number)
  const had = today.getMonth() + 1 > month || (today.getMonth() + 1 === month && today.getDate() >= day)
  return today.getFullYear() - year - (had ? 0 : 1)
}

/** Age, sex and work in one line that can be read aloud. */
export function usePersonFacts(person: Person): string {
  const t = useTranslations('person.header')
  const format = useFormatter()
  const optionLabel = useOptionLabel()
  const { birthdate, is_deceased, sex, occupation, employer, signup_type } = person

  const work = () => {
    if (occupation && employer) return t('work', { occupation, employer })
    return occupation || (employer && t('employedAt', { employer }))
  }
  const facts = [
    signup_type === ORGANIZATION && t('organization'),
    // The dead grow no older.
    birthdate && !is_deceased && t('age', { age: ageOn(new Date(), birthdate) }),
    sex && optionLabel('sex', sex).toLocaleLowerCase(),
    work(),
  ]
  return format.list(facts.filter((fact) => typeof fact === 'string' && fact !== '') as string[], {
    type: 'unit',
  })
}
