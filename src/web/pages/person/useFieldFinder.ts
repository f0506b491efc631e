import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { FieldName } from '../../../contract/fields.ts'

/** Case and accents aside, and `first_name` as `first name`. */
const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('_', ' ').toLocaleLowerCase()

/** Tells whether a field answers to a query by its label, its name in the API or its help; to none, all do. */
export function useFieldFinder(query: string): (name: FieldName) => boolean {
  const labels = useTranslations('fields.labels')
  const helps = useTranslations('fields.help')
  return useMemo(() => {
    const words = plain(query).split(/\s+/).filter(Boolean)
    return (name) => {
      const text = plain(`${labels(name)} ${name} ${helps(name)}`)
      return words.every((word) => text.includes(word))
    }
  }, [query, labels, helps])
}
