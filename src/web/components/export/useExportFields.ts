import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { fieldNames, fieldSpec, sections, type SectionName } from '../../../contract/fields.ts'
import { useCatalogue } from '../person-form/useCatalogue.ts'

/** Every column that an export can have, by section as on the person page, the nation's own fields last. */
export function useExportFields() {
  const titles = useTranslations('fields.sections')
  const t = useTranslations('bulk.exporting')
  const { customFields, label } = useCatalogue()
  return useMemo(() => {
    const ofSection = (section: SectionName) => ({
      group: titles(section),
      items: fieldNames
        .filter((name) => fieldSpec(name).section === section)
        .map((name) => ({ value: name as string, label: label(name) })),
    })
    const own = customFields.map(({ slug, name }) => ({ value: slug, label: name }))
    return [
      ...(Object.keys(sections) as SectionName[]).map(ofSection),
      { group: t('own'), items: own },
    ].filter(({ items }) => items.length > 0)
  }, [customFields, label, titles, t])
}
