import { Button } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { changedFields } from '../../../components/person-form/changes.ts'
import type { FormValues } from '../../../components/person-form/form-values.ts'
import { useCatalogue } from '../../../components/person-form/useCatalogue.ts'
import { editedFields, type PageSection } from '../section-rows.ts'
import { useSectionTitle } from '../useSectionTitle.ts'
import type { Editing } from './useEditing.ts'

interface CloseSectionProps {
  section: PageSection
  editing: Editing
  className: string | undefined
}

/** Closes a section in which nothing changed; what did change is saved or discarded at the bar. */
export function CloseSection({ section, editing, className }: CloseSectionProps) {
  const t = useTranslations('person.section')
  const title = useSectionTitle()(section)
  const catalogue = useCatalogue()
  const values = useWatch({ control: editing.form.control }) as FormValues
  const changed = changedFields(editing.before, values)
  if (editedFields(section, catalogue).some((name) => changed.includes(name))) return null
  return (
    <Button
      variant="default"
      size="compact-sm"
      className={className}
      aria-label={t('closeSection', { section: title })}
      onClick={() => editing.close(section)}
    >
      {t('close')}
    </Button>
  )
}
