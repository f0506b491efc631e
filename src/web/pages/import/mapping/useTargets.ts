import type { ComboboxItem, ComboboxItemGroup } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { fieldSpec, isFieldName, sections, type SectionName } from '../../../../contract/fields.ts'
import { customTarget, parseTarget, targets, type Target } from '../../../../contract/import-mapping.ts'
import { useCatalogue } from '../../../components/person-form/useCatalogue.ts'
import { useTargetLabel } from '../useTargetLabel.ts'

/** What is chosen besides a target; no target starts with a colon. */
export const LEAVE_OUT = ':out'
export const MAKE_TAG = ':tag'
export const MAKE_FIELD = ':field'

/** The section of the person page that a target stands in. */
function sectionOf(target: Target): SectionName {
  if (target.kind === 'ballot') return 'voting'
  if (target.kind === 'full_name') return 'name'
  if (target.kind === 'type') return target.of === 'phone' ? 'contact' : 'address'
  if (target.kind === 'id') return 'identifiers'
  if (target.kind === 'consent') return 'contact'
  const field = 'field' in target ? target.field : undefined
  return field && isFieldName(field) ? fieldSpec(field).section : 'record'
}

/** Everything a column can go to, grouped as on the person page, in the reader's language. */
export function useTargets(): ComboboxItemGroup<ComboboxItem>[] {
  const t = useTranslations('imports.mapping')
  const titles = useTranslations('fields.sections')
  const labelOf = useTargetLabel()
  const { customFields } = useCatalogue()
  return useMemo(() => {
    const known = targets.map((name) => ({ name, section: sectionOf(parseTarget(name) as Target) }))
    const item = (name: string) => ({ value: name, label: labelOf(name) })
    const bySection = (Object.keys(sections) as SectionName[]).map((section) => ({
      group: titles(section),
      items: known.filter((one) => one.section === section).map(({ name }) => item(name)),
    }))
    const own = [
      { value: LEAVE_OUT, label: t('leaveOut') },
      { value: MAKE_TAG, label: t('makeTag') },
      { value: MAKE_FIELD, label: t('makeField') },
    ]
    const custom = customFields.map(({ slug }) => item(customTarget(slug)))
    return [{ group: t('own'), items: own }, { group: t('custom'), items: custom }, ...bySection].filter(
      ({ items }) => items.length > 0,
    )
  }, [t, titles, labelOf, customFields])
}
export type Targets = ReturnType<typeof useTargets>
