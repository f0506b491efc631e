import { useTranslations } from 'use-intl'
import { useToast } from '../../../components/useToast.ts'
import { useRemarks } from '../../../words/useRemarks.ts'
import { toldFields } from '../section-rows.ts'
import { useFieldList } from '../useFieldList.ts'

/** Says that a person was saved: with the server's remarks, and what others changed meanwhile that stays. */
export function useSavedToast() {
  const t = useTranslations('person.bar')
  const toast = useToast()
  const fieldList = useFieldList()
  const inWords = useRemarks()
  return (warnings: readonly string[], merged: readonly string[]) => {
    const told = toldFields(merged)
    const remarks =
      told.length > 0
        ? [...inWords(warnings), t('savedMerged', { names: fieldList(told) })]
        : inWords(warnings)
    if (remarks.length === 0) return toast({ message: t('saved'), autoClose: 3_000 })
    const title = t(warnings.length > 0 ? 'savedWarnings' : 'saved')
    return toast({ title, message: remarks.join('\n'), autoClose: 12_000 })
  }
}
