import { useTranslations } from 'use-intl'
import { wordReasons, type LookupReason, type WordReason } from '../../../contract/lookup.ts'

const isWordReason = (kind: LookupReason['kind']): kind is WordReason =>
  (wordReasons as readonly string[]).includes(kind)

/** Says why someone was found: “Sounds like this”, “Mobile ends with 0141”. */
export function useReasonWords() {
  const t = useTranslations('omnibox.reasons')
  const label = useTranslations('fields.labels')
  return ({ kind, field, value, matches }: LookupReason): string => {
    if (isWordReason(kind)) return t(kind)
    if (kind === 'id') return t('id', { id: value })
    const [start = 0, end = value.length] = matches[0] ?? []
    const words = { field: label(field), part: value.slice(start, end) }
    if (start === 0 && end === value.length) return t('same', { field: words.field })
    if (start === 0) return t('starts', words)
    return t(end === value.length ? 'ends' : 'contains', words)
  }
}
