import { exportsWords } from './en/exports.ts'
import { importsWords } from './en/imports.ts'
import { firstWords } from './first-words.ts'

/** Every text of the dashboard in English; the keys of all other languages. */
export const en = {
  ...firstWords,
  exports: exportsWords,
  imports: importsWords,
}

export type Words = typeof en

declare module 'use-intl' {
  interface AppConfig {
    Messages: Words
  }
}
