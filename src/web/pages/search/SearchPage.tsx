import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { customFieldsQuery } from '../../api/custom-fields.ts'
import { savedSearchesQuery } from '../../api/saved-searches.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { usePhone } from '../../frame/phone.ts'
import { FormToggle, ShowButton } from './FormToggle.tsx'
import { SavedMenu } from './saved/SavedMenu.tsx'
import { SavedTools } from './saved/SavedTools.tsx'
import { useSearchDraft } from './search-draft.ts'
import { searchRoute } from './search-route.ts'
import { SearchChips } from './SearchChips.tsx'
import { SearchForm } from './SearchForm.tsx'
import classes from './SearchPage.module.css'
import { SearchResults } from './SearchResults.tsx'
import { SortSelect } from '../../components/SortSelect.tsx'
import { TableTools } from './TableTools.tsx'
import { useFound } from './useFound.ts'
import { useTermComplaints } from './useTermComplaints.ts'

const FORM_ID = 'search-form'

/** Finds people by what is known of them; the address holds the whole search. */
export function SearchPage() {
  const t = useTranslations('search')
  const phone = usePhone()
  const navigate = searchRoute.useNavigate()
  const search = useSearchDraft()
  const { terms } = search
  const { data: fields, isPending } = useQuery(customFieldsQuery)
  const saved = useQuery(savedSearchesQuery).data?.find(({ id }) => id === search.saved)
  const complaints = useTermComplaints(terms, fields)
  const isStart = Object.keys(terms).every((name) => name === 'sort')
  const mayBeUnknown = isPending && terms.custom_values !== undefined
  const found = useFound(isStart || complaints.any || mayBeUnknown ? null : terms)
  const [isOpen, setOpen] = useState(isStart)
  usePageTitle(saved?.name ?? t('title'))

  const change = (next: typeof terms) => void navigate({ search: { ...next, saved: search.saved } })
  const sort = (next: string | undefined) => change({ ...terms, sort: next })
  const savedTools = <SavedTools saved={saved} terms={terms} isSound={!complaints.any} />
  const showsForm = !phone || isOpen
  const showsResults = !phone || !isOpen

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{t('title')}</h1>
        <SavedMenu opened={saved} />
        {!phone && savedTools}
        {!phone && <TableTools sort={terms.sort} onSort={sort} />}
      </div>
      {phone && !isStart && (
        <div className={classes.line}>
          <FormToggle terms={terms} isOpen={isOpen} controls={FORM_ID} onToggle={() => setOpen(!isOpen)} />
          {savedTools}
        </div>
      )}
      <div className={classes.body}>
        <div id={FORM_ID} className={classes.form} hidden={!showsForm}>
          <SearchForm search={search} complaints={complaints} fields={fields} onSubmit={() => setOpen(false)}>
            {phone && <SortSelect label sort={terms.sort} onSort={sort} />}
            {phone && <ShowButton total={isStart ? undefined : found.total} />}
          </SearchForm>
        </div>
        {showsResults && (
          <section className={classes.results} aria-label={t('table')}>
            <SearchChips terms={terms} complaints={complaints} fields={fields} onChange={change} />
            <SearchResults isStart={isStart} isRefused={complaints.any} found={found} saved={saved} />
          </section>
        )}
      </div>
    </div>
  )
}
