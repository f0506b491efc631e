import { useTranslations } from 'use-intl'
import type { PageSection } from './section-rows.ts'

/** The heading of a section. */
export function useSectionTitle() {
  const titles = useTranslations('fields.sections')
  const custom = useTranslations('person.section')('custom')
  return (section: PageSection): string => (section === 'custom' ? custom : titles(section))
}
