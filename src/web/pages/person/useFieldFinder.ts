import { useMemo } from 'react'
import { plainText } from '../../components/plain-text.ts'
import { useCatalogue } from '../../components/person-form/useCatalogue.ts'

/** Tells whether a field answers to a query by its label, its name in the API or its help; to none, all do. */
export function useFieldFinder(query: string): (name: string) => boolean {
  const { label, help } = useCatalogue()
  return useMemo(() => {
    const words = plainText(query).split(/\s+/).filter(Boolean)
    return (name) => {
      const text = plainText(`${label(name)} ${name} ${help(name)}`)
      return words.every((word) => text.includes(word))
    }
  }, [query, label, help])
}
