import { useTranslations } from 'use-intl'
import type { ImportRow } from '../../../../contract/import-row.ts'
import type { ImportColumn } from '../../../../contract/import.ts'

/** In the order in which they name someone. */
const namers: readonly string[][] = [
  ['full_name'],
  ['first_name', 'middle_name', 'last_name'],
  ['email', 'email1'],
  ['mobile', 'phone'],
]

/** What to call whom a row means: the person's name, or what the row says of someone who isn't here yet. */
export function useRowName() {
  const t = useTranslations('imports.diff')
  return ({ person, cells, row }: ImportRow, columns: ImportColumn[]): string => {
    if (person) return person.name ?? t('nameless', { id: String(person.id) })
    const said = namers.map((targets) =>
      cells
        .filter((_, place) => targets.includes(columns[place]?.mapping.target ?? ''))
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join(' '),
    )
    return said.find(Boolean) ?? t('row', { row })
  }
}
