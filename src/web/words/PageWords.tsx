import type { ReactNode } from 'react'
import { IntlProvider, useLocale, useMessages } from 'use-intl'
import type { Words } from './en.ts'

interface PageWordsProps {
  /** English texts that are not there from the start. */
  words: Partial<Words>
  children: ReactNode
}

/**
 * A page that brings its own words: English ones weigh on every first visit otherwise. Another language has them all,
 * since it is loaded only by those who read it.
 */
export const PageWords = ({ words, children }: PageWordsProps) => (
  <IntlProvider locale={useLocale()} messages={{ ...words, ...useMessages() }}>
    {children}
  </IntlProvider>
)
