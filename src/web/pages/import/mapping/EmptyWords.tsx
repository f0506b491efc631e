import { TagsInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ColumnMapping } from '../../../../contract/import-mapping.ts'

interface EmptyWordsProps {
  /** What the column is called. */
  name: string
  mapping: ColumnMapping
  onChange: (mapping: ColumnMapping) => void
}

/** The words that mean nothing in a column, such as `NULL`: where one is a name after all, it is taken out. */
export function EmptyWords({ name, mapping, onChange }: EmptyWordsProps) {
  const t = useTranslations('imports.mapping')
  if (mapping.target === null || mapping.nothing === undefined) return null
  return (
    <TagsInput
      size="xs"
      label={t('emptyWords', { column: name })}
      value={mapping.nothing}
      onChange={(nothing) => onChange({ ...mapping, nothing })}
    />
  )
}
