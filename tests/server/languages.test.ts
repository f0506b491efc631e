import { describe, expect, it } from 'vitest'
import { openNation } from './setting/nation.ts'

describe('the language of an account', () => {
  it('follows the browser’s until it is chosen, and is kept', async () => {
    const { call } = await openNation()
    expect((await call('session', { as: 'staff' })).body.account.language).toBeNull()
    const chosen = await call('chooseLanguage', { as: 'staff', body: { language: 'fr' } })
    expect(chosen.body.account.language).toBe('fr')
    expect((await call('session', { as: 'staff' })).body.account.language).toBe('fr')
    expect((await call('session', { as: 'volunteer' })).body.account.language).toBeNull()
    await call('chooseLanguage', { as: 'staff', body: { language: null } })
    expect((await call('session', { as: 'staff' })).body.account.language).toBeNull()
  })

  it('is one that Muster speaks', async () => {
    const { call } = await openNation()
    const { status, body } = await call('chooseLanguage', { body: { language: 'tlh' } })
    expect([status, body.code]).toEqual([400, 'validation_failed'])
    expect((await call('chooseLanguage', { as: null, body: { language: 'fr' } })).status).toBe(401)
  })
})

describe('an activation mail', () => {
  const mailTo = async (accepted: string | undefined, chosen: 'es' | 'fr' | null = null) => {
    const { call, add, mails } = await openNation()
    await call('chooseLanguage', { body: { language: chosen } })
    const { id } = await add({ first_name: 'Ada', email: 'ada@example.com' })
    const headers: Record<string, string> = accepted === undefined ? {} : { 'accept-language': accepted }
    await call('registerPerson', { params: { id }, headers })
    return mails[0]
  }

  it.each([
    ['es-MX,es;q=0.9,en;q=0.8', 'es'],
    ['de-DE, fr-CA;q=0.5', 'fr'],
    ['en;q=0.4, fr;q=0.7', 'fr'],
    ['es;q=0, en', 'en'],
    ['de', 'en'],
    ['*', 'en'],
    [undefined, 'en'],
  ])('is in the language of a browser that accepts %s: %s', async (accepted, language) => {
    expect((await mailTo(accepted))?.language).toBe(language)
  })

  it('is in the language that whoever sends it has chosen', async () => {
    const mail = await mailTo('en-US', 'es')
    expect(mail?.subject).toMatch(/^Tu cuenta en/)
    expect(mail?.text).toContain('Hola, Ada:')
    expect(mail?.html).toContain('lang="es"')
  })

  it('is in the receiver’s own when they have chosen one', async () => {
    const { call, services, mails } = await openNation()
    const volunteer = await services.accounts.byEmail('volunteer@example.org')
    await call('chooseLanguage', { as: 'volunteer', body: { language: 'fr' } })
    await call('registerPerson', {
      params: { id: volunteer?.personId ?? 0 },
      headers: { 'accept-language': 'es' },
    })
    expect(mails[0]?.subject).toMatch(/^Votre compte chez/)
  })
})
