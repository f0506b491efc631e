import { screen, waitFor } from '@testing-library/dom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../src/contract/language.ts'
import { localeFor } from '../../src/web/words/locale.ts'
import { openDashboard } from './setting/dashboard.tsx'

const speak = (...tags: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(tags)
const choose = (language: Language) => ({
  prepare: async ({ services }: Awaited<ReturnType<typeof openDashboard>>['nation']) => {
    const account = await services.accounts.byEmail('organizer@example.org')
    if (account) await services.accounts.chooseLanguage(account, language)
  },
})

beforeEach(() => localStorage.clear())

describe('the language', () => {
  it.each([
    [['es-MX', 'en'], 'Iniciar sesión', 'es'],
    [['de-DE', 'fr-CA', 'es'], 'Se connecter', 'fr'],
    [['de-DE'], 'Sign in', 'en'],
  ])('of the way in is the browser’s: %j', async (tags, button, language) => {
    speak(...tags)
    await openDashboard('/sign-in', { as: null })
    expect(await screen.findByRole('button', { name: button })).toBeVisible()
    await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', language))
  })

  it('is the account’s once it has chosen one, and stays so on this browser', async () => {
    speak('en-US')
    await openDashboard('/people', choose('fr'))
    expect(await screen.findByRole('link', { name: 'Nouvelle personne' })).toBeVisible()
    expect(localStorage.getItem('muster-language')).toBe('fr')
  })

  it('chosen last on this browser is that of the way in', async () => {
    localStorage.setItem('muster-language', 'es')
    await openDashboard('/sign-in', { as: null })
    expect(await screen.findByRole('button', { name: 'Iniciar sesión' })).toBeVisible()
  })
})

describe('dates and numbers', () => {
  it.each([
    ['es', ['en-US'], 'es-US'],
    ['es', ['en-US', 'es-MX'], 'es-MX'],
    ['en', ['de-DE'], 'en-DE'],
    ['fr', [], 'fr'],
    ['fr', ['C'], 'fr'],
  ])('of %s in a browser of %j are as in %s', (language, browser, locale) => {
    expect(localeFor(language, browser)).toBe(locale)
  })
})
