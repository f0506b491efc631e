import { describe, expect, it } from 'vitest'
import type { ColumnMapping } from '../../src/contract/import-mapping.ts'
import type { ImportColumn, ImportOptions } from '../../src/contract/import.ts'
import {
  importedRows,
  importNow,
  orderOf,
  personNow,
  personOf,
  ranImport,
  uploadImport,
} from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const columnsOf = async (nation: Nation, id: number): Promise<ImportColumn[]> =>
  (await nation.call('importColumns', { params: { id } })).body.columns

/** Where the last of the columns goes that stand beside an email, and whether it asks. */
async function guessFor(header: string, values: string[], beside = 'email') {
  const nation = await openNation()
  const cell = (at: number) => (beside === 'email' ? `a${at}@example.com` : `213 555 01${10 + at}`)
  const rows = values.map((value, at) => `Ann,${cell(at)},"${value}"`)
  const { id } = (await uploadImport(nation, [`first_name,${beside},"${header}"`, ...rows, ''].join('\n')))
    .import
  const last = (await columnsOf(nation, id)).at(-1) as ImportColumn
  return { target: last.mapping.target, asks: last.asks, nation, id }
}

/** The person of a file of one row, whose last cell stands under this header. */
async function cameIn(header: string, value: string) {
  const nation = await openNation()
  const { counts } = await ranImport(nation, `first_name,email,"${header}"\nAnn,ann@example.com,"${value}"\n`)
  return { person: await personOf(nation, 'ann@example.com'), counts, nation }
}

describe('a column that says who gets email', () => {
  it.each(['None', '\\N', '-', '(n)', '/N', 'N/A', '#N/A', 'null', 'unknown', '—'])(
    'says nothing by %s: nobody is unsubscribed by it',
    async (nothing) => {
      const { person, counts } = await cameIn('email_opt_in', nothing)
      expect(counts).toMatchObject({ new: 1, refused: 0 })
      expect(person).toMatchObject({ email_opt_in: true, unsubscribed_at: null })
    },
  )

  it.each([
    ['Email Opt Out', 'Yes', false],
    ['HasOptedOutOfEmail', '1', false],
    ['HasOptedOutOfEmail', '0', true],
    ['No Bulk Emails (User Opt Out)', 'Yes', false],
    ['Do Not Email', 'true', false],
    ['Opted out', 'x', false],
    ['opt_out', 'no', true],
    ['unsubscribed', 'true', false],
    ['unsubscribed', 'false', true],
    ['Subscription status', 'unsubscribed', false],
    ['Subscription status', 'Subscribed', true],
    ['can2_subscription_status', 'unsubscribed', false],
    ['Email status', 'Opted out', false],
    ['Email status', 'Non-subscribed', false],
    ['email_opt_in', 'Opted out', false],
    ['Email opt-in', 'pending', false],
    ['Suscripción', 'baja', false],
    ['Désinscrit', 'oui', false],
    // What turns a header into its opposite.
    ['No newsletter', 'yes', false],
    ['Kein Newsletter', 'ja', false],
    ['Pas de newsletter', 'non', true],
    ['No Mass Email', 'Yes', false],
    ['Exclude from email', 'yes', false],
    ['EMAIL_BLACKLIST', 'true', false],
    ['Blocklisted', '0', true],
    ['No desea recibir correos', 'sí', false],
    ['Receiving emails disabled', 'yes', false],
    ['Newsletter abbestellt', 'ja', false],
    ['Contact status', 'Unsubscribed', false],
    // What people would have.
    ['OK to Email', 'N', false],
    ['Can we email you?', 'No', false],
    ['I want to receive emails', 'FALSE', false],
    ['Send me updates', 'No', false],
    ['Email active', 'No', false],
    ['Recibe boletín', 'no', false],
    ['Email On Hold', 'On Hold Opt Out', false],
    ['Estado', 'Dado de baja', false],
    // What a table of numbers, and a form, make of yes and no.
    ['email_opt_in', '0.0', false],
    ['email_opt_in', '1.0', true],
    ['Email Opt Out', '1.0', false],
    ['Email Opt Out', '0.0', true],
    ['Email opt in', 'Yes, email me', true],
    ['Email opt in', 'No thanks', false],
    ['Email Opt Out', 'Yes, unsubscribe me', false],
    ['Email opt in', 'Opt-out (2023)', false],
    ['Email opt in', 'FALSCH', false],
  ])('%s = %s: gets email is %s', async (header, value, gets) => {
    const { person } = await cameIn(header, value)
    expect(person).toMatchObject({ email_opt_in: gets })
    expect(person?.unsubscribed_at === null).toBe(gets)
  })

  it.each(['UNSUB_TIME', 'Unsubscribe date', 'Opted out at', 'unsubscribed'])(
    '%s tells since when somebody gets none',
    async (header) => {
      const { person } = await cameIn(header, '2024-03-02 10:00:00')
      expect(person).toMatchObject({ email_opt_in: false, unsubscribed_at: '2024-03-02T10:00:00+00:00' })
    },
  )

  it.each([
    ['CLEAN_TIME', '2024-03-02 10:00:00'],
    ['Subscription status', 'cleaned'],
    ['can2_subscription_status', 'bouncing'],
    ['Email status', 'Hard bounce'],
    ['Email status', 'Bounced (soft)'],
    ['On Hold', 'Yes'],
    ['Invalid Email', 'TRUE'],
    ['On Hold', 'On Hold Bounce'],
  ])('%s = %s flags the address and says nothing else', async (header, value) => {
    const { person } = await cameIn(header, value)
    expect(person).toMatchObject({ email1_is_bad: true, email_opt_in: true, unsubscribed_at: null })
  })

  it('flags the slot that has the address of the row', async () => {
    const nation = await openNation()
    const { id } = await nation.add({
      first_name: 'Ann',
      email1: 'old@example.com',
      email2: 'ann@example.com',
    })
    await ranImport(nation, 'first_name,email,Email status\nAnn,ann@example.com,bounced\n')
    expect(await personNow(nation, id)).toMatchObject({ email1_is_bad: false, email2_is_bad: true })
  })

  it('is known by its words where nearly all of them are of consent', async () => {
    const words = ['Active', 'Unsubscribed', 'Bounced', 'Deleted', 'Migrated']
    const { target } = await guessFor('Status', words)
    expect(target).toBe('email_opt_in')
    expect((await guessFor('Status', ['Active', 'Lapsed', 'Staff', 'Unsubscribed'])).target).toBeNull()
  })

  it('counts a word that nobody understands as an opt-out, and says so', async () => {
    const { person, counts, nation } = await cameIn('Email opt-in', 'maybe later')
    expect(counts).toMatchObject({ new: 1, remarked: 1 })
    expect(person).toMatchObject({ email_opt_in: false })
    const [row] = await importedRows(nation, 1)
    expect(row?.remarks).toMatchObject([{ column: 'Email opt-in', value: 'maybe later' }])
  })
})

describe('who may be texted and called', () => {
  it.each([
    ['SMS opt out', 'yes', { mobile_opt_in: false }],
    ['can2_sms_status', 'unsubscribed', { mobile_opt_in: false }],
    ['Text Opt-In', 'no', { mobile_opt_in: false }],
    ['DNC', 'x', { do_not_call: true }],
    ['NoCall', '1', { do_not_call: true }],
    ['Do Not Call', 'Do not call', { do_not_call: true }],
    ['Do not phone', 'No', { do_not_call: false }],
    ['Do Not Contact', 'True', { do_not_contact: true }],
    ['Phone Status', 'Do Not Call', { do_not_call: true }],
    ['can2_phone_status', 'unsubscribed', { do_not_call: true }],
    ['Refuses phone', 'yes', { do_not_call: true }],
    ['SMS blacklisted', '1', { mobile_opt_in: false }],
    ['OK to text', 'no', { mobile_opt_in: false }],
    ['WhatsApp opt in', 'no', { mobile_opt_in: false }],
  ])('%s = %s', async (header, value, after) => {
    expect((await cameIn(header, value)).person).toMatchObject({ ...after, email_opt_in: true })
  })

  it('is what a file without emails is about', async () => {
    expect((await guessFor('contact[optOut]', ['true', 'false'], 'contact[cell]')).target).toBe(
      'mobile_opt_out',
    )
    expect((await guessFor('Opted out', ['true', 'false'], 'Mobile')).target).toBe('mobile_opt_out')
  })
})

describe('an opt-out that is here', () => {
  const optedOut = {
    first_name: 'Ann',
    email: 'ann@example.com',
    email_opt_in: false,
    mobile_opt_in: false,
    do_not_call: true,
  }
  it.each<Partial<ImportOptions>>([
    {},
    { on_match: 'overwrite' },
    { on_match: 'overwrite', email_opt_in: true, mobile_opt_in: true },
  ])('is ended by no import, and each such row is counted and told: %j', async (options) => {
    const nation = await openNation()
    const before = await nation.add(optedOut)
    const file = 'email,occupation,email_opt_in,mobile_opt_in,do_not_call\nann@example.com,Cook,yes,yes,no\n'
    const { id, counts, reasons } = await ranImport(nation, file, options)
    const { email_opt_in, mobile_opt_in, do_not_call, unsubscribed_at } = before
    expect(await personNow(nation, before.id)).toMatchObject({
      occupation: 'Cook',
      email_opt_in,
      mobile_opt_in,
      do_not_call,
      unsubscribed_at,
    })
    expect(counts).toMatchObject({ changed: 1, remarked: 1 })
    expect(reasons).toHaveLength(3)
    const [row] = await importedRows(nation, id)
    expect(row?.remarks.map(({ column }) => column)).toEqual(['email_opt_in', 'mobile_opt_in', 'do_not_call'])
  })

  it('that a file brings holds, also where what people have is only filled', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ann', email: 'ann@example.com' })
    await nation.call('updatePerson', { params: { id }, body: { person: { email_opt_in: false } } })
    await nation.call('updatePerson', { params: { id }, body: { person: { email_opt_in: true } } })
    await ranImport(nation, 'email,Unsubscribed\nann@example.com,yes\n')
    expect(await personNow(nation, id)).toMatchObject({ email_opt_in: false })
  })

  it('wins over another cell of the row, and over another row of the person', async () => {
    const nation = await openNation()
    const file =
      'first_name,email,Subscribed,UNSUB_TIME\n' +
      'Ann,ann@example.com,yes,2024-01-02\n' +
      'Bob,bob@example.com,yes,\nBob,bob@example.com,no,\nBob,bob@example.com,yes,\n'
    await ranImport(nation, file)
    expect(await personOf(nation, 'ann@example.com')).toMatchObject({ email_opt_in: false })
    expect(await personOf(nation, 'bob@example.com')).toMatchObject({ email_opt_in: false })
  })
})

describe('everyone in a file', () => {
  it('gets no email where that is said, nor texts', async () => {
    const nation = await openNation()
    const file = 'first_name,email\nAnn,ann@example.com\n'
    await ranImport(nation, file, { email_opt_in: false, mobile_opt_in: false })
    expect(await personOf(nation, 'ann@example.com')).toMatchObject({
      email_opt_in: false,
      mobile_opt_in: false,
    })
  })
})

describe('a column about consent that goes nowhere', () => {
  it.each([
    ['GDPR consent', ['yes', 'no']],
    ['Do Not Mail', ['Yes', '']],
    ['HasOptedOutOfFax', ['1', '0']],
    ['Phone opt-in', ['yes', 'no']],
    ['Accepts Marketing', ['TRUE', 'FALSE']],
    ['Excluded', ['yes', 'no']],
    // A yes or a no beside what somebody may be written to or called by.
    ['Email updates?', ['No', 'Yes']],
    ['Email?', ['No', 'Yes']],
    ['Emailable', ['0', '1']],
    ['Contact by email', ['No', 'Yes']],
    ['OK to contact', ['N', '']],
    ['Text alerts', ['No', 'Yes']],
    ['Call me', ['no', 'yes']],
    ['Nicht kontaktieren', ['ja', '']],
    // Names of letters are no yes, and their lack is no no.
    ['Newsletters', ['Weekly', 'Monthly']],
    ['Topics subscribed', ['Climate', 'Housing']],
    ['Remove from list', ['yes', '']],
    ['Mailing list', ['no', 'yes']],
    ['Marked as spam', ['yes', '']],
    ['No Solicitation', ['yes', '']],
  ])('%s stops the import until somebody says what it means', async (header, values) => {
    const { target, asks, nation, id } = await guessFor(header, values)
    expect({ target, asks }).toEqual({ target: null, asks: ['consent'] })
    const stopped = await nation.call('compareImport', { params: { id } })
    expect(stopped.status).toBe(400)
    expect(JSON.stringify(stopped.body)).toContain('looks like what people agreed to')
    const mapping: ColumnMapping[] = (await columnsOf(nation, id)).map((column) => column.mapping)
    mapping[2] = { target: null, left_out: true }
    await nation.call('changeImport', { params: { id }, body: { import: { mapping } } })
    await orderOf(nation, 'compareImport', id, 'ready')
  })

  it.each([
    ['Membership type'],
    ['Subscription plan'],
    ['Opt-in source'],
    ['Notes'],
    ['Phone type'],
    ['Emails sent'],
    ['No. of emails opened'],
    ['On hold since'],
    ['Complaint'],
    ['Mailing list name'],
    ['Email type'],
    ['Preferred contact method'],
  ])('%s is none', async (header) => {
    expect((await guessFor(header, ['Gold', 'Silver'])).asks).toEqual([])
  })

  it('stops one that came by a program, with the question in words', async () => {
    const nation = await openNation()
    const file = Buffer.from('first_name,email,GDPR consent\nAnn,ann@example.com,yes\n').toString('base64')
    const { body } = await nation.call('createImport', { body: { import: { file } } })
    await expect.poll(async () => (await importNow(nation, body.import.id)).status.name).toBe('failed')
    expect(await importNow(nation, body.import.id)).toMatchObject({
      stage: 'mapping',
      message: expect.stringContaining('“GDPR consent” looks like what people agreed to'),
    })
    expect(await personOf(nation, 'ann@example.com')).toBeUndefined()
  })
})
