import { useTranslations } from 'use-intl'
import { contactStatuses } from '../../../contract/fields.ts'

type ContactStatus = (typeof contactStatuses)[keyof typeof contactStatuses]
const sexes = ['M', 'F', 'O'] as const
const types = [0, 1] as const
const levels = [1, 2, 3, 4, 5] as const

const oneOf = <Value extends string | number>(values: readonly Value[], given: string | number) =>
  values.find((value) => String(value) === String(given))

/** Names a value of a choice or level; a value without a name stands for itself. */
export function useOptionLabel() {
  const t = useTranslations('person')

  const contactStatus = (given: string | number) => {
    const status = oneOf<ContactStatus>(Object.values(contactStatuses), given)
    return status && t(`options.contactStatus.${status}`)
  }

  const supportLevel = (given: string | number) => {
    const level = oneOf(levels, given)
    return level && t(`support.level${level}`)
  }

  const labels: Record<string, (given: string | number) => string | undefined> = {
    sex: (given) => {
      const sex = oneOf(sexes, given)
      return sex && t(`options.sex.${sex}`)
    },
    signup_type: (given) => {
      const type = oneOf(types, given)
      return type === undefined ? undefined : t(`options.type.type${type}`)
    },
    support_level: supportLevel,
    inferred_support_level: supportLevel,
    primary_email_id: (given) => t('options.slot', { slot: String(given) }),
    contact_status_name: contactStatus,
    contact_status_id: (given) =>
      contactStatus(contactStatuses[Number(given) as keyof typeof contactStatuses] ?? given),
  }

  return (name: string, given: string | number): string => labels[name]?.(given) ?? String(given)
}
