import { Button, CloseButton } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { CustomField } from '../../../contract/custom-field.ts'
import { termNames, type SearchTerms } from '../../../contract/search-terms.ts'
import classes from './SearchChips.module.css'
import type { TermComplaints } from './useTermComplaints.ts'
import { useTermWords } from './useTermWords.ts'

interface SearchChipsProps {
  terms: SearchTerms
  complaints: TermComplaints
  fields: CustomField[] | undefined
  onChange: (terms: SearchTerms) => void
}

interface Chip {
  name: string
  term: string
  value: string
  /** What is wrong with it; its field says so too, but may be out of sight, and there may be none. */
  complaint: string | undefined
  /** The search without it. */
  without: SearchTerms
}

/** The filters of a search, each to be taken away. */
export function SearchChips({ terms, complaints, fields, onChange }: SearchChipsProps) {
  const t = useTranslations('search')
  const { labelOf, valueOf, customLabelOf, customValueOf } = useTermWords(fields)

  const ofTerms = termNames.flatMap((name): Chip[] => {
    const { [name]: value, ...without } = terms
    if (value === undefined) return []
    const complaint = complaints.terms[name]
    return [{ name, term: labelOf(name), value: valueOf(name, value), complaint, without }]
  })
  const ofFields = Object.entries(terms.custom_values ?? {}).map(([slug, value]): Chip => {
    const { [slug]: _, ...others } = terms.custom_values ?? {}
    return {
      name: `custom_values[${slug}]`,
      term: customLabelOf(slug),
      value: customValueOf(slug, value),
      complaint: complaints.custom[slug],
      without: { ...terms, custom_values: others },
    }
  })
  const chips = [...ofTerms, ...ofFields]
  const told = chips.filter(({ complaint }) => complaint)
  if (chips.length === 0) return null

  return (
    <div className={classes.filters}>
      <ul className={classes.chips} aria-label={t('chips.label')}>
        {chips.map(({ name, term, value, complaint, without }) => (
          <li key={name} className={classes.chip} data-refused={complaint !== undefined || undefined}>
            <bdi className={classes.text}>{t('chips.chip', { term, value })}</bdi>
            <CloseButton
              size="sm"
              iconSize={14}
              className={classes.remove}
              aria-label={t('chips.remove', { term })}
              onClick={() => onChange(without)}
            />
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <Button
              variant="subtle"
              size="compact-sm"
              className={classes.clear}
              onClick={() => onChange(terms.sort ? { sort: terms.sort } : {})}
            >
              {t('form.clear')}
            </Button>
          </li>
        )}
      </ul>
      {told.map(({ name, complaint }) => (
        <p key={name} className={classes.complaint} role="alert">
          {complaint}
        </p>
      ))}
    </div>
  )
}
