import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { parseTarget } from '../../../contract/import-mapping.ts'
import { useCatalogue } from '../../components/person-form/useCatalogue.ts'

/** Names where a column goes, or what a row changes: a field, a part of an address, a custom field or a tag. */
export function useTargetLabel() {
  const t = useTranslations('imports.targets')
  const parts = useTranslations('person.address')
  const ballots = useTranslations('person.ballots')
  const { label } = useCatalogue()
  return useMemo(
    () =>
      (name: string): string => {
        const target = parseTarget(name)
        switch (target?.kind) {
          case 'address':
            return parts('part', { address: label(target.field), part: parts(target.part) })
          case 'street':
            return parts('part', { address: label(target.field), part: t(`street.${target.part}`) })
          case 'type':
            return t(`type.${target.of}`)
          case 'ballot':
            return parts('part', { address: ballots('label'), part: ballots(target.part) })
          case 'reference':
            return t(`by.${target.by}`, { field: t(target.field) })
          case 'custom':
            return label(target.slug)
          case 'tag':
            return t('tag', { tag: target.tag })
          case 'full_name':
            return t('fullName')
          case 'consent':
            return t(target.name)
          case 'id':
            return t('id')
          default:
            return label(name)
        }
      },
    [t, parts, ballots, label],
  )
}
