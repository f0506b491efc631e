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

/** Every column that can be chosen, the usual ones first. */
export const columnNames: readonly AbbreviatedFieldName[] = [
  ...standard,
  ...abbreviatedFields.filter((name) => !standard.includes(name)),
]

/** The columns this reader chose, in their order, kept by the browser. */
export function useColumnChoice() {
  const seesAll = useMayAct('staff')
  const [kept, setKept] = useLocalStorage<string[]>({
    key: 'muster-people-columns',
    defaultValue: [...standard],
    getInitialValueInEffect: false,
  })
  const offered = columnNames.filter((name) => seesAll || !fieldSpec(name).sensitive)
  const chosen = kept.filter((name): name is AbbreviatedFieldName =>
    (offered as readonly string[]).includes(name),
  )
  const without = (name: AbbreviatedFieldName) => chosen.filter((one) => one !== name)
  return {
    offered,
    chosen,
    toggle: (name: AbbreviatedFieldName) =>
      setKept(chosen.includes(name) ? without(name) : [...chosen, name]),
    /** Puts a column at a place among those chosen, from 0. */
    move: (name: AbbreviatedFieldName, place: number) => setKept(without(name).toSpliced(place, 0, name)),
    reset: () => setKept([...standard]),
  }
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
