import { useCallback, useEffect, useRef, useState } from 'react'
import { complaintsOf, isSameSearch, readTerms, type SearchTerms } from '../../../contract/search-terms.ts'
import { searchRoute } from './search-route.ts'

/** How long typing rests before it is searched for. */
const REST_MS = 300

const keyOf = (terms: SearchTerms) => JSON.stringify(readTerms({ ...terms }))

/** What to do with a changed form: `typed` waits until typing rests, `chosen` searches at once. */
export type Way = 'typed' | 'chosen'

/**
 * The form of a search, whose truth is the address: what is typed goes there once it rests, and a change of the
 * address (Back, a link, a chip) comes here. Each field that is filled in is one step of Back, not each letter.
 */
export function useSearchDraft() {
  const { saved, ...terms } = searchRoute.useSearch()
  const navigate = searchRoute.useNavigate()
  const [draft, setDraft] = useState<SearchTerms>(terms)
  const latest = useRef(draft)
  /** What this form put in the address and the address doesn't show yet. */
  const underWay = useRef<string[]>([])
  /** The field whose typing the newest step of the history is. */
  const step = useRef<string | null>(null)
  const timer = useRef<number>(undefined)
  const shown = keyOf(terms)
  const address = useRef(shown)

  const show = useCallback((next: SearchTerms) => {
    latest.current = next
    setDraft(next)
  }, [])

  useEffect(() => {
    address.current = shown
    const place = underWay.current.indexOf(shown)
    underWay.current = underWay.current.slice(place + 1)
    if (place >= 0 || isSameSearch(latest.current, JSON.parse(shown) as SearchTerms)) return
    window.clearTimeout(timer.current)
    step.current = null
    show(JSON.parse(shown) as SearchTerms)
  }, [shown, show])
  useEffect(() => () => window.clearTimeout(timer.current), [])

  const write = useCallback(
    (next: SearchTerms, replace: boolean) => {
      window.clearTimeout(timer.current)
      const clean = readTerms({ ...next })
      if (keyOf(clean) === (underWay.current.at(-1) ?? address.current)) return
      underWay.current.push(keyOf(clean))
      void navigate({ search: { ...clean, saved }, replace })
    },
    [navigate, saved],
  )

  /** Searches for what the form says now, whatever is wrong with it: that is said beside the field. */
  const flush = () => {
    write(latest.current, step.current !== null)
    step.current = null
  }

  const change = (name: string, next: SearchTerms, way: Way) => {
    show(next)
    window.clearTimeout(timer.current)
    if (way === 'chosen') {
      step.current = null
      return write(next, false)
    }
    timer.current = window.setTimeout(() => {
      // Half a date or half an address is no mistake yet.
      if (complaintsOf(readTerms({ ...next }))[name as 'email']) return
      write(next, step.current === name)
      step.current = name
    }, REST_MS)
  }

  return { terms, saved, draft, change, flush }
}
export type SearchDraft = ReturnType<typeof useSearchDraft>
