import { useLocalStorage } from '@mantine/hooks'
import { useTranslations } from 'use-intl'
import { abbreviatedFields, fieldSpec, type AbbreviatedFieldName } from '../../../contract/fields.ts'
import { useMayAct } from '../../frame/account.ts'

/** What a column can show; the name, which is several fields, always stands first. */
export type ColumnName = 'name' | AbbreviatedFieldName

const standard: readonly AbbreviatedFieldName[] = [
  'email',
  'phone',
  'primary_address',
  'tags',
  'support_level',
  'updated_at',
]
const rest = abbreviatedFields.filter((name) => !standard.includes(name))

/** Every column that can be chosen, in the order of the table: when someone last changed stays at the end. */
export const columnNames: readonly AbbreviatedFieldName[] = [
  ...standard.filter((name) => name !== 'updated_at'),
  ...rest,
  'updated_at',
]

/** The columns this reader chose, kept by the browser. */
export function useColumnChoice() {
  const seesAll = useMayAct('staff')
  const [kept, setKept] = useLocalStorage<string[]>({
    key: 'muster-people-columns',
    defaultValue: [...standard],
    getInitialValueInEffect: false,
  })
  const offered = columnNames.filter((name) => seesAll || !fieldSpec(name).sensitive)
  const chosen = offered.filter((name) => kept.includes(name))
  const toggle = (name: AbbreviatedFieldName) =>
    setKept(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name])
  return { offered, chosen, toggle, reset: () => setKept([...standard]) }
}

/** What a column is called. */
export function useColumnLabel() {
  const t = useTranslations('peopleTable.columns')
  const label = useTranslations('fields.labels')
  return (name: ColumnName): string => {
    if (name === 'name') return t('name')
    return name === 'primary_address' ? t('place') : label(name)
  }
}
