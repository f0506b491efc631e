import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { sessionQuery } from '../api/session.ts'
import { browserLanguage, chosenLanguage, rememberLanguage } from './chosen-language.ts'
import { loadLanguage, type Spoken } from './languages.ts'
import { localeFor } from './locale.ts'

interface LanguageProviderProps {
  /** What the page starts in. */
  start: Spoken
  children: ReactNode
}

/**
 * Speaks the language that the account has chosen; to whoever isn't signed in the one chosen last on this browser,
 * else the browser's. The words shown stay until those of another language are there.
 */
export function LanguageProvider({ start, children }: LanguageProviderProps) {
  const [{ language, words }, setSpoken] = useState(start)
  // Only what is known by now: the pages ask for it.
  const account = useQuery({ ...sessionQuery, enabled: false }).data?.account
  const wanted = (account ? account.language : chosenLanguage()) ?? browserLanguage()

  useEffect(() => {
    if (account) rememberLanguage(account.language)
  }, [account])

  useEffect(() => {
    let isWanted = true
    const speak = (spoken: Spoken) => isWanted && setSpoken(spoken)
    // Without the other words these go on; a later choice, or a reload, tries again.
    loadLanguage(wanted).then(speak, () => {})
    return () => {
      isWanted = false
    }
  }, [wanted])

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  return (
    <IntlProvider
      messages={words}
      locale={localeFor(language, navigator.languages)}
      timeZone={new Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  )
}
