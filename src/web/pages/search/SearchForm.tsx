import type { FormEvent, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { CustomField } from '../../../contract/custom-field.ts'
import { searchCustomIds, searchIds } from '../../../contract/search.ts'
import type { TermName } from '../../../contract/search-terms.ts'
import { useMayAct } from '../../frame/account.ts'
import { CustomTerm } from './CustomTerm.tsx'
import type { SearchDraft } from './search-draft.ts'
import classes from './SearchForm.module.css'
import { DateTerm, OptionTerm, TagTerm, TextTerm, YesNoTerm, type TermInputProps } from './TermInput.tsx'
import { isSensitive, type TermComplaints } from './useTermComplaints.ts'
import { useTermWords } from './useTermWords.ts'

interface SearchFormProps {
  search: SearchDraft
  complaints: TermComplaints
  fields: CustomField[] | undefined
  /** Enter was pressed: what was asked for is to be seen. */
  onSubmit: () => void
  /** Stands at the end of the form. */
  children?: ReactNode
}

const identifiers = [...searchIds, ...searchCustomIds]

/** Every parameter of search: the common ones open, identifiers folded, custom fields last. */
export function SearchForm({ search, complaints, fields, onSubmit, children }: SearchFormProps) {
  const t = useTranslations('search')
  const seesAll = useMayAct('staff')
  const { labelOf } = useTermWords(fields)
  const { draft, terms, change, flush } = search

  const termProps = (name: TermName): TermInputProps => ({
    name,
    label: labelOf(name),
    description: t.has(`help.${name as 'email'}`) ? t(`help.${name as 'email'}`) : undefined,
    value: draft[name] ?? '',
    // Being mended, it isn't complained of.
    error: (draft[name] ?? '').trim() === (terms[name] ?? '') ? complaints.terms[name] : undefined,
    onValue: (value, way) => change(name, { ...draft, [name]: value }, way),
    onBlur: flush,
  })
  const text = (name: TermName) => <TextTerm key={name} {...termProps(name)} />

  const submit = (event: FormEvent) => {
    event.preventDefault()
    flush()
    onSubmit()
  }

  const custom = draft.custom_values ?? {}
  const asked = terms.custom_values ?? {}
  return (
    <form className={classes.form} role="search" aria-label={t('form.label')} onSubmit={submit} noValidate>
      {text('first_name')}
      {text('last_name')}
      <TextTerm {...termProps('email')} inputMode="email" />
      <TextTerm {...termProps('phone')} inputMode="tel" />
      <div className={classes.place}>
        {text('city')}
        {text('state')}
      </div>
      <TagTerm {...termProps('tag')} />
      <OptionTerm {...termProps('support_level')} of="support_level" />
      <OptionTerm {...termProps('sex')} of="sex" />
      <DateTerm {...termProps('birthdate')} />
      <DateTerm {...termProps('updated_since')} />
      <YesNoTerm {...termProps('with_mobile')} no={false} />
      <details className={classes.fold} open={identifiers.some((name) => terms[name]) || undefined}>
        <summary className={classes.summary}>{t('form.identifiers')}</summary>
        <div className={classes.group}>
          {identifiers.filter((name) => seesAll || !isSensitive(name)).map(text)}
        </div>
      </details>
      {fields && fields.length > 0 && (
        <fieldset className={classes.custom}>
          <legend className={classes.legend}>{t('form.customFields')}</legend>
          <div className={classes.group}>
            {fields.map((field) => (
              <CustomTerm
                key={field.slug}
                field={field}
                name={`custom_values[${field.slug}]`}
                label={field.name}
                value={custom[field.slug] ?? ''}
                error={
                  (custom[field.slug] ?? '').trim() === (asked[field.slug] ?? '')
                    ? complaints.custom[field.slug]
                    : undefined
                }
                onValue={(value, way) =>
                  change(field.slug, { ...draft, custom_values: { ...custom, [field.slug]: value } }, way)
                }
                onBlur={flush}
              />
            ))}
          </div>
        </fieldset>
      )}
      {/* Enter in any field sends a form only when it has a way to be sent. */}
      <button type="submit" hidden />
      {children}
    </form>
  )
}
