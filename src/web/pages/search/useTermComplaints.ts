import { useTranslations } from 'use-intl'
import { customValueInput, type CustomField } from '../../../contract/custom-field.ts'
import { isFieldName, fieldSpec } from '../../../contract/fields.ts'
import { complaintsOf, termNames, type SearchTerms, type TermName } from '../../../contract/search-terms.ts'
import { searchCustomIds } from '../../../contract/search.ts'
import { useMayAct } from '../../frame/account.ts'
import { useComplaint } from '../../words/complaint.ts'
import { useTermWords } from './useTermWords.ts'

/** Whether only those who see every field may search by a term. */
export const isSensitive = (name: TermName): boolean =>
  isFieldName(name) && fieldSpec(name).sensitive === true

/** What is wrong with a search, in words, by the name of the term; of custom fields by slug. */
export interface TermComplaints {
  terms: { [Name in TermName | 'sort']?: string }
  custom: Record<string, string>
  /** Whether anything is. */
  any: boolean
}

/** Finds what the API would refuse, or take for a search that finds nobody whoever there is. */
export function useTermComplaints(terms: SearchTerms, fields: CustomField[] | undefined): TermComplaints {
  const t = useTranslations('search.complaints')
  const seesAll = useMayAct('staff')
  const complain = useComplaint()
  const { labelOf, customLabelOf } = useTermWords(fields)

  const ofTerms: TermComplaints['terms'] = {}
  for (const [name, rule] of Object.entries(complaintsOf(terms)))
    ofTerms[name as TermName] = complain(labelOf(name as TermName), rule)
  if (!seesAll)
    for (const name of termNames.filter(isSensitive)) if (terms[name]) ofTerms[name] = t('forbidden')

  const custom: Record<string, string> = {}
  const isUnknown = (slug: string) => fields !== undefined && !fields.some((field) => field.slug === slug)
  for (const slug of searchCustomIds)
    if (terms[slug] && isUnknown(slug)) ofTerms[slug] = t('unknownField', { slug })
  for (const [slug, value] of Object.entries(terms.custom_values ?? {})) {
    const field = fields?.find((one) => one.slug === slug)
    if (isUnknown(slug)) custom[slug] = t('unknownField', { slug })
    const refused = field && customValueInput(field).safeParse(value).error?.issues[0]?.message
    if (refused) custom[slug] = complain(customLabelOf(slug), refused)
  }

  return { terms: ofTerms, custom, any: Object.keys(ofTerms).length + Object.keys(custom).length > 0 }
}
