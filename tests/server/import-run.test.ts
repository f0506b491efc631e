import { describe, expect, it } from 'vitest'
import {
  countPeople,
  importAt,
  importedRows,
  orderOf,
  personNow,
  personOf,
  ranImport,
  refusedRows,
  uploadImport,
} from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const columnsOf = async ({ call }: Nation, id: number) =>
  (await call('importColumns', { params: { id } })).body as {
    columns: { name: string; mapping: { target: string | null } }[]
    remembered: boolean
    lacking: string[]
  }
const targetsOf = async (nation: Nation, id: number) =>
  (await columnsOf(nation, id)).columns.map(({ mapping }) => mapping.target)
const mapTo = (nation: Nation, id: number, targets: (string | null)[]) =>
  nation.call('changeImport', {
    params: { id },
    body: { import: { mapping: targets.map((target) => ({ target })) } },
  })

describe('a run', () => {
  it('stands in the history of everyone it was about, as one batch of the import', async () => {
    const nation = await openNation()
    const ada = await nation.add({ email: 'ada@example.com' })
    await ranImport(nation, 'email,first_name\nada@example.com,Ada\nbea@example.com,Bea\n')
    const bea = await personOf(nation, 'bea@example.com')
    const newest = await Promise.all(
      [ada, bea].map(async ({ id }) => (await nation.call('history', { params: { id } })).body.results[0]),
    )
    expect(newest).toMatchObject([
      { kind: 'update', source: 'import', who: { name: 'organizer@example.org' } },
      { kind: 'create', source: 'import', who: { name: 'organizer@example.org' } },
    ])
    expect(newest[0].batch).toEqual(expect.any(String))
    expect(newest[1].batch).toBe(newest[0].batch)
  })

  it('goes by the nation as it is then, not as it was compared', async () => {
    const nation = await openNation()
    const ada = await nation.add({ email: 'ada@example.com' })
    const { id } = (await uploadImport(nation, 'email,employer,city\nada@example.com,Mill,Dallas\n')).import
    await orderOf(nation, 'compareImport', id, 'ready')
    await nation.call('updatePerson', { params: { id: ada.id }, body: { person: { employer: 'Inn' } } })
    await orderOf(nation, 'runImport', id, 'finished')
    expect(await personNow(nation, ada.id)).toMatchObject({
      employer: 'Inn',
      home_address: { city: 'Dallas' },
    })
  })

  it('names recruiters and parents who stand further down in the file', async () => {
    const nation = await openNation()
    const file =
      'email,first_name,recruiter.email,parent.external_id,external_id\n' +
      'ada@example.com,Ada,RITA@example.com,P-1,\n' +
      'bea@example.com,Bea,nobody@example.com,,\n' +
      'rita@example.com,Rita,,,\n' +
      'pat@example.com,Pat,,,P-1\n'
    const { id } = await ranImport(nation, file)
    const [rita, pat] = [
      await personOf(nation, 'rita@example.com'),
      await personOf(nation, 'pat@example.com'),
    ]
    expect(await personOf(nation, 'ada@example.com')).toMatchObject({
      recruiter_id: rita.id,
      parent_id: pat.id,
    })
    expect(await personOf(nation, 'bea@example.com')).toMatchObject({ recruiter_id: null })
    const told = (await importedRows(nation, id)).filter(({ remarks }) => remarks.length > 0)
    expect(told).toMatchObject([{ row: 3, outcome: 'new', remarks: [{ value: 'nobody@example.com' }] }])
  })
})

describe('rows that were refused', () => {
  it('come as a file with the reason last, and are taken once they were mended', async () => {
    const nation = await openNation()
    const file =
      'Post;Who;Born\nada@example.com;Ada;1980-12-31\nbea at example.com;=Bea;1981-02-30\n;"Cy; Jr."\n'
    const { id } = (await uploadImport(nation, file)).import
    await mapTo(nation, id, ['email', 'first_name', 'birthdate'])
    await orderOf(nation, 'compareImport', id, 'ready')
    await orderOf(nation, 'runImport', id, 'finished')
    const { headers, body } = await refusedRows(nation, id)
    expect(headers['content-disposition']).toMatch(/^attachment; filename="refused-[\d-]+\.csv"$/)
    expect(body.split('\n')).toEqual([
      '\uFEFFPost,Who,Born,why_refused',
      "bea at example.com,'=Bea,1981-02-30,Post: “bea at example.com” should look like an email address. " +
        'Born: “1981-02-30” should be a date such as 1973-04-04.',
      ',Cy; Jr.,,Row 4: the row has 2 of 3 cells.',
      '',
    ])
    const mended = body.replaceAll('bea at', 'bea@').replaceAll('1981-02-30', '1981-02-28')
    const again = (await uploadImport(nation, mended.replaceAll('bea@ ', 'bea@'))).import.id
    expect(await targetsOf(nation, again)).toEqual(['email', 'first_name', 'birthdate', null])
    expect((await orderOf(nation, 'compareImport', again, 'ready')).counts).toMatchObject({
      new: 2,
      refused: 0,
    })
    await orderOf(nation, 'runImport', again, 'finished')
    expect(await personOf(nation, 'bea@example.com')).toMatchObject({
      first_name: '=Bea',
      birthdate: '1981-02-28',
    })
    expect(await countPeople(nation)).toBe(3 + 3)
  })

  it('that are refused again have the new reason in place of the old', async () => {
    const nation = await openNation()
    const { id } = await ranImport(nation, 'email,why_refused\nnobody,an old reason\n')
    expect((await refusedRows(nation, id)).body).toBe(
      '\uFEFFemail,why_refused\nnobody,email: “nobody” should look like an email address.\n',
    )
  })

  it('are none of a file without any: the header alone', async () => {
    const nation = await openNation()
    const { id } = await ranImport(nation, 'email\nada@example.com\n')
    expect((await refusedRows(nation, id)).body).toBe('\uFEFFemail,why_refused\n')
  })
})

describe('a mapping', () => {
  const file = 'Who,Size,Where from\nAda,L,Dallas\n'
  const customField = async ({ call }: Nation) =>
    (await call('createCustomField', { body: { custom_field: { name: 'Shirt', type: 'text' } } })).body
      .custom_field

  it('is offered again for a file of the same header', async () => {
    const nation = await openNation()
    const { slug } = await customField(nation)
    const { id } = (await uploadImport(nation, file)).import
    expect((await columnsOf(nation, id)).remembered).toBe(false)
    const targets = ['first_name', `custom_values.${slug}`, 'tag:From Dallas']
    await mapTo(nation, id, targets)
    await orderOf(nation, 'compareImport', id, 'ready')
    await orderOf(nation, 'runImport', id, 'finished')
    const next = (await uploadImport(nation, 'who,SIZE,where from\nBea,M,\n')).import
    expect(await columnsOf(nation, next.id)).toMatchObject({ remembered: true })
    expect(await targetsOf(nation, next.id)).toEqual(targets)
    await mapTo(nation, next.id, [...targets.slice(0, 2), null])
    expect((await columnsOf(nation, next.id)).remembered).toBe(false)
    await mapTo(nation, next.id, targets)
    expect((await columnsOf(nation, next.id)).remembered).toBe(true)
    const other = (await uploadImport(nation, 'who,size\nBea,M\n')).import
    expect((await columnsOf(nation, other.id)).remembered).toBe(false)
  })

  it('says what votes lack, without which every row would be refused', async () => {
    const nation = await openNation()
    const { id } = (await uploadImport(nation, 'email,ballots.vote_method\nada@example.com,mail\n')).import
    expect((await columnsOf(nation, id)).lacking).toEqual([
      'ballots.election_at',
      'ballots.state',
      'ballots.election_period',
    ])
    await mapTo(nation, id, ['email', null])
    expect((await columnsOf(nation, id)).lacking).toEqual([])
    const abroad =
      'email,ballots.vote_method,ballots.election_at,ballots.country_code\na@example.com,mail,2024-05-01,FR\n'
    const whole = (await uploadImport(nation, abroad)).import
    expect((await columnsOf(nation, whole.id)).lacking).toEqual([])
  })

  it('leaves out a field that was removed since', async () => {
    const nation = await openNation()
    const { id: fieldId, slug } = await customField(nation)
    const { id } = (await uploadImport(nation, file)).import
    await mapTo(nation, id, ['first_name', `custom_values.${slug}`, null])
    await orderOf(nation, 'compareImport', id, 'ready')
    await orderOf(nation, 'runImport', id, 'finished')
    await nation.call('deleteCustomField', { params: { id: fieldId } })
    const next = (await uploadImport(nation, file)).import
    expect(await targetsOf(nation, next.id)).toEqual(['first_name', null, null])
  })

  it('has an entry for each column, to fields that are there', async () => {
    const nation = await openNation()
    const { id } = (await uploadImport(nation, file)).import
    for (const targets of [['first_name'], ['first_name', 'custom_values.gone', null], ['zork', null, null]])
      expect((await mapTo(nation, id, targets)).status).toBe(400)
    expect(await importAt(nation, id, 'mapping')).toMatchObject({ rows: 1 })
  })
})
