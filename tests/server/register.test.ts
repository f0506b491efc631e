import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { makeAccount } from '../../src/server/accounts/first-account.ts'
import { formatTime } from '../../src/contract/times.ts'
import { outboxMailer, smtpMailer } from '../../src/server/mail/mailer.ts'
import { openNation } from './setting/nation.ts'
import type { Nation, Reply } from './setting/served-nation.ts'
import { password, sameOrigin } from './setting/sign-in.ts'

interface Received {
  from: string
  to: string[]
  source: string
}

/** A real mail server on loopback, and what it got. */
async function mailServer(options: SMTPServerOptions = {}) {
  const received: Received[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onAuth: ({ username = '' }, _, done) => done(null, { user: username }),
    onData(stream, { envelope }, done) {
      let source = ''
      stream.setEncoding('utf8')
      stream.on('data', (text) => (source += text))
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), source })
        done()
      })
    },
    ...options,
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())))
  const { port } = server.server.address() as AddressInfo
  return { received, port, url: `smtp://127.0.0.1:${port}` }
}

/** The parts of a mail as it travelled: headers unfolded, and text with quoted-printable undone. */
function readMail(source: string) {
  const [head = '', ...rest] = source.split('\r\n\r\n')
  const headers = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const bytes = rest
    .join('\r\n\r\n')
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  const text = Buffer.from(bytes, 'latin1').toString('utf8')
  const link = /https?:\/\/\S+?\/activate\/[\w-]+/.exec(text)?.[0] ?? ''
  return { headers, text, link, token: link.split('/').at(-1) as string }
}

async function nationWithMail(options?: SMTPServerOptions) {
  const nation = await openNation()
  const mail = await mailServer(options)
  nation.services.mailer = smtpMailer(mail.url)
  return { ...nation, mail }
}

const register = ({ call }: Pick<Nation, 'call'>, id: number) => call('registerPerson', { params: { id } })

async function invited() {
  const nation = await nationWithMail()
  const person = await nation.add({ first_name: 'Ada', last_name: 'Lovelace', email: 'Ada@Example.com' })
  await register(nation, person.id)
  const { token } = readMail(nation.mail.received[0]?.source ?? '')
  const show = () => nation.call('showActivation', { params: { token }, as: null })
  const activate = (body: object = { password }) =>
    nation.call('activate', { params: { token }, body, as: null, headers: sameOrigin })
  return { ...nation, person, token, show, activate }
}

const cookieOf = ({ headers }: Reply) => String(headers['set-cookie']).split(';')[0] as string
const links = ({ services }: Pick<Nation, 'services'>) =>
  services.db.selectFrom('activations').selectAll().execute()

describe('registering a person', () => {
  it('mails them a link through the mail server', async () => {
    const nation = await nationWithMail()
    const { id } = await nation.add({ first_name: 'Ada', last_name: 'Lovelace', email: 'ada@example.com' })
    const { status, body } = await register(nation, id)
    expect([status, body]).toEqual([200, { status: 'success' }])
    const [mail, ...more] = nation.mail.received
    expect(more).toEqual([])
    expect(mail).toMatchObject({ from: 'no-reply@localhost', to: ['ada@example.com'] })
    const { headers, text, link } = readMail(mail?.source ?? '')
    expect(headers).toContain('From: Muster <no-reply@localhost>')
    expect(headers).toContain('To: Ada Lovelace <ada@example.com>')
    expect(headers).toContain('Reply-To: "organizer@example.org" <organizer@example.org>')
    expect(headers).toContain('Subject: Your account with Muster')
    expect(text).toContain('Hello Ada Lovelace,')
    expect(link).toMatch(/^http:\/\/localhost(:80)?\/activate\/[\w-]{22}$/)
  })

  it('keeps only a digest of the link', async () => {
    const nation = await invited()
    expect(JSON.stringify(await links(nation))).not.toContain(nation.token)
    expect(await links(nation)).toHaveLength(1)
  })

  it('writes to the best address', async () => {
    const nation = await nationWithMail()
    const emails = { email1: 'bad@example.com', email1_is_bad: true, email2: 'good@example.com' }
    const { id } = await nation.add(emails)
    await register(nation, id)
    expect(nation.mail.received[0]?.to).toEqual(['good@example.com'])
  })

  it('sends under the login of the mail server when that is an address', async () => {
    const nation = await nationWithMail()
    nation.services.mailer = smtpMailer(`smtp://mail%40example.org:secret@127.0.0.1:${nation.mail.port}`)
    const { id } = await nation.add({ email: 'ada@example.com' })
    await register(nation, id)
    expect(nation.mail.received[0]?.from).toBe('mail@example.org')
  })

  it.each<[string, Record<string, string>, string]>([
    ['the address of the request', { host: 'muster.example.org:8080' }, 'http://muster.example.org:8080'],
    [
      'the encrypted one of a proxy',
      { host: 'm.example.org', 'x-forwarded-proto': 'https' },
      'https://m.example.org',
    ],
  ])('links to %s', async (_, headers, origin) => {
    const nation = await nationWithMail()
    const { id } = await nation.add({ email: 'ada@example.com' })
    await nation.call('registerPerson', { params: { id }, headers })
    const { link } = readMail(nation.mail.received[0]?.source ?? '')
    expect(link.startsWith(`${origin}/activate/`)).toBe(true)
  })

  it.each(['evil.example/x', 'user@evil.example', 'evil.example?', 'a b'])(
    'refuses a request that says it is for %j',
    async (host) => {
      const nation = await nationWithMail()
      const { id } = await nation.add({ email: 'ada@example.com' })
      expect((await nation.call('registerPerson', { params: { id }, headers: { host } })).status).toBe(400)
      expect(nation.mail.received).toEqual([])
      expect(await links(nation)).toEqual([])
    },
  )

  it('lets nobody’s name write a header or HTML', async () => {
    const nation = await nationWithMail()
    const first_name = 'Eve\r\nBcc: victim@example.com\r\n\r\n<script>alert(1)</script>'
    const { id } = await nation.add({ first_name, last_name: '"<a@b.example>, c', email: 'eve@example.com' })
    expect((await register(nation, id)).status).toBe(200)
    const [mail] = nation.mail.received
    expect(mail?.to).toEqual(['eve@example.com'])
    const { headers, text } = readMail(mail?.source ?? '')
    expect(headers.filter((header) => /^bcc/i.test(header))).toEqual([])
    expect(headers.filter((header) => header.startsWith('To:'))).toHaveLength(1)
    expect(text.slice(text.indexOf('text/html'))).not.toContain('<script>')
  })

  it('keeps the mail as a file when there is no mail server', async () => {
    const nation = await openNation()
    const folder = mkdtempSync(join(tmpdir(), 'muster-outbox-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    nation.services.mailer = outboxMailer(folder)
    const { id } = await nation.add({ first_name: 'Zoë', email: 'zoe@example.com' })
    expect((await register(nation, id)).status).toBe(200)
    const files = readdirSync(folder)
    expect(files).toEqual([expect.stringMatching(/\.eml$/)])
    const file = join(folder, files[0] as string)
    expect(statSync(file).mode & 0o077).toBe(0)
    const { text, token } = readMail(readFileSync(file, 'utf8'))
    expect(text).toContain('Hello Zoë,')
    expect((await nation.call('showActivation', { params: { token }, as: null })).status).toBe(200)
  })

  it('is for organizers alone, and with a cookie only from this site', async () => {
    const nation = await nationWithMail()
    const { id } = await nation.add({ email: 'ada@example.com' })
    for (const as of ['staff', 'volunteer'] as const) {
      expect((await nation.call('registerPerson', { params: { id }, as })).status).toBe(403)
    }
    const account = { email: 'ola@example.org', role: 'organizer' as const, password }
    await makeAccount(nation.services.engine, nation.services.accounts, account)
    const signedIn = await nation.call('signIn', {
      body: { email: 'ola@example.org', password },
      as: null,
      headers: sameOrigin,
    })
    const visit = (headers: Record<string, string>) =>
      nation.call('registerPerson', {
        params: { id },
        as: null,
        headers: { cookie: cookieOf(signedIn), ...headers },
      })
    for (const headers of [{}, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'none' }]) {
      expect((await visit(headers as Record<string, string>)).status).toBe(403)
    }
    expect(nation.mail.received).toEqual([])
    expect((await visit({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect(nation.mail.received).toHaveLength(1)
  })

  it('is refused for nobody, for someone without an email, and for someone who signs in', async () => {
    const nation = await nationWithMail()
    expect((await register(nation, 999_999)).status).toBe(404)
    const silent = await nation.add({ first_name: 'Ada', email1: 'bad@example.com', email1_is_bad: true })
    const { status, body } = await register(nation, silent.id)
    expect([status, body.code, body.field_errors]).toEqual([
      400,
      'validation_failed',
      { email: ['is required'] },
    ])
    const account = { email: 'ola@example.org', role: 'staff' as const, password }
    const { personId } = await makeAccount(nation.services.engine, nation.services.accounts, account)
    expect((await register(nation, personId)).body.code).toBe('conflict')
    const twin = await nation.add({ first_name: 'Twin', email: 'ola@example.org' })
    expect((await register(nation, twin.id)).body.code).toBe('conflict')
    expect(nation.mail.received).toEqual([])
    expect(await links(nation)).toEqual([])
  })

  it('says so when the mail server can’t be reached, and keeps nothing', async () => {
    const nation = await openNation()
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const { port } = closed.address() as AddressInfo
    closed.close()
    await once(closed, 'close')
    nation.services.mailer = smtpMailer(`smtp://127.0.0.1:${port}`)
    const { id } = await nation.add({ email: 'ada@example.com' })
    const { status, body } = await register(nation, id)
    expect([status, body.code]).toEqual([503, 'unavailable'])
    expect(await links(nation)).toEqual([])
  })

  it('says at the email that the mail server refuses it', async () => {
    const nation = await nationWithMail({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('unknown'), { responseCode: 550 })),
    })
    const { id } = await nation.add({ email: 'ada@example.com' })
    const { status, body } = await register(nation, id)
    expect([status, body.validation_errors]).toEqual([
      400,
      ["email 'ada@example.com' was refused by the mail server"],
    ])
    expect(await links(nation)).toEqual([])
  })
})

describe('whether a person comes in', () => {
  const access = async (nation: Pick<Nation, 'call'>, id: number) =>
    (await nation.call('showAccess', { params: { id } })).body.access

  it('tells of the newest invitation while it holds, and of the account once there is one', async () => {
    const nation = await invited()
    const { id } = nation.person
    const { account, invitation } = await access(nation, id)
    expect([account, invitation.email]).toEqual([null, 'Ada@Example.com'])
    expect(invitation.expires_at).toBe((await nation.show()).body.expires_at)
    await nation.call('updatePerson', { params: { id }, body: { person: { email1: 'other@example.com' } } })
    expect((await access(nation, id)).invitation).toBeNull()
    await nation.call('updatePerson', { params: { id }, body: { person: { email1: 'ada@example.com' } } })
    await nation.activate()
    expect(await access(nation, id)).toEqual({
      account: { email: 'ada@example.com', role: 'volunteer', signs_in: true },
      invitation: null,
    })
  })

  it('tells an account that only has tokens from one that signs in, and nothing of nobody', async () => {
    const nation = await openNation()
    const { id } = (await nation.call('me', { as: 'staff' })).body.person
    expect((await access(nation, id)).account).toMatchObject({ role: 'staff', signs_in: false })
    expect((await nation.call('showAccess', { params: { id: 999_999 } })).status).toBe(404)
  })
})

describe('the link', () => {
  it('says whose account it makes', async () => {
    const { show } = await invited()
    expect((await show()).body).toMatchObject({
      email: 'Ada@Example.com',
      name: 'Ada Lovelace',
      nation: { name: 'Muster' },
    })
  })

  it('makes a volunteer’s account of the person and signs in', async () => {
    const nation = await invited()
    const reply = await nation.activate()
    expect(reply.body.account).toEqual({
      email: 'ada@example.com',
      name: 'Ada Lovelace',
      role: 'volunteer',
      person_id: nation.person.id,
      language: null,
    })
    expect(String(reply.headers['set-cookie'])).toMatch(/HttpOnly/i)
    const me = await nation.call('me', { as: null, headers: { cookie: cookieOf(reply) } })
    expect(me.body.person.id).toBe(nation.person.id)
    const body = { email: 'ADA@example.com', password }
    expect((await nation.call('signIn', { body, as: null, headers: sameOrigin })).status).toBe(200)
  })

  it('works once, also when it is followed several times at once', async () => {
    const nation = await invited()
    const replies = await Promise.all([nation.activate(), nation.activate(), nation.activate()])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 404, 404])
    expect((await nation.show()).body.code).toBe('not_found')
    expect((await nation.activate({ password: 'another long password' })).status).toBe(404)
  })

  it('is worth nothing once another link of the person was used', async () => {
    const nation = await invited()
    await register(nation, nation.person.id)
    const { token } = readMail(nation.mail.received[1]?.source ?? '')
    expect((await nation.show()).status).toBe(200)
    const params = { token }
    expect((await nation.call('activate', { params, body: { password }, as: null })).status).toBe(200)
    expect((await nation.show()).status).toBe(404)
  })

  it('gives an account without a password one, and leaves its role', async () => {
    const nation = await nationWithMail()
    const staff = await nation.services.accounts.byEmail('staff@example.org')
    await register(nation, staff?.personId as number)
    const { token } = readMail(nation.mail.received[0]?.source ?? '')
    const reply = await nation.call('activate', { params: { token }, body: { password }, as: null })
    expect(reply.body.account).toMatchObject({ email: 'staff@example.org', role: 'staff' })
    expect((await register(nation, staff?.personId as number)).status).toBe(409)
  })

  it('asks for a password that is long enough, and holds on', async () => {
    const nation = await invited()
    const { status, body } = await nation.activate({ password: 'short' })
    expect([status, body.field_errors]).toEqual([400, { password: ['should have at least 10 characters'] }])
    expect((await nation.activate()).status).toBe(200)
  })

  it('expires', async () => {
    const nation = await invited()
    const [link] = await links(nation)
    const hours = (Date.parse(link?.expires_at ?? '') - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(71.9)
    expect(hours).toBeLessThanOrEqual(72)
    const expires_at = formatTime(new Date(Date.now() - 1000))
    await nation.services.db.updateTable('activations').set({ expires_at }).execute()
    expect((await nation.show()).status).toBe(404)
    expect((await nation.activate()).status).toBe(404)
  })

  it('is worth nothing once the person has another email, or is gone', async () => {
    const nation = await invited()
    const { id } = nation.person
    await nation.call('updatePerson', { params: { id }, body: { person: { email1: 'right@example.com' } } })
    expect((await nation.activate()).status).toBe(404)
    await register(nation, id)
    const { token } = readMail(nation.mail.received[1]?.source ?? '')
    await nation.call('destroyPerson', { params: { id } })
    expect((await nation.call('showActivation', { params: { token }, as: null })).status).toBe(404)
  })

  it('can’t be followed by another site in someone’s browser', async () => {
    const { call, token, show } = await invited()
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    const reply = await call('activate', { params: { token }, body: { password }, as: null, headers })
    expect(reply.status).toBe(403)
    expect((await show()).status).toBe(200)
  })
})

it('a mailer without a mail server sends nothing under an address of nobody', () => {
  const { senderAt } = outboxMailer('unused')
  expect(senderAt('people.example.org')).toBe('no-reply@people.example.org')
  expect(senderAt('127.0.0.1')).toBe('no-reply@[127.0.0.1]')
  expect(senderAt('[::1]')).toBe('no-reply@[IPv6:::1]')
})
