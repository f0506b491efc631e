import { expect, it } from 'vitest'
import { comparedImport, importAt, importedRows, uploadImport } from './setting/imports.ts'
import { openNation } from './setting/nation.ts'

const people = [
  'First name;Last name;E-mail;Mobile;Zip;Tags',
  'Grace;Hopper;GRACE@example.com;(212) 555-0199;10001;navy, host',
  'Ada;Byron;ada@example.com;;;mathematician',
  ';;not an email;;;',
  'Grace;Hopper;grace@example.com;;;admiral',
].join('\n')

it('a file is read, mapped by itself, compared, run and undone', async () => {
  const nation = await openNation()
  const ada = await nation.add({ first_name: 'Ada', email: 'ada@example.com' })
  const { id, counts, format } = await comparedImport(nation, people)
  expect(format).toEqual({
    kind: 'text',
    encoding: 'utf-8',
    delimiter: ';',
    quote: '"',
    header: { row: 1, lines: 1 },
    found: {},
  })
  expect(counts).toMatchObject({ new: 1, changed: 1, refused: 1, double: 1, unchanged: 0 })
  const [changed] = await importedRows(nation, id, 'changed')
  expect(changed).toMatchObject({ row: 3, person: { id: ada.id }, matched_by: 'email' })
  expect(changed?.changes).toEqual([
    { field: 'last_name', before: null, after: 'Byron' },
    { field: 'tags', before: null, after: 'mathematician' },
  ])
  const [refused] = await importedRows(nation, id, 'refused')
  expect(refused?.refusals).toEqual([
    { column: 'E-mail', value: 'not an email', rule: 'should look like an email address' },
  ])
  await nation.call('runImport', { params: { id } })
  const finished = await importAt(nation, id, 'finished')
  expect(finished.counts).toEqual(counts)
  const { body: found } = await nation.call('matchPerson', { query: { email: 'grace@example.com' } })
  expect(found.person).toMatchObject({ mobile: '(212) 555-0199', tags: ['admiral', 'host', 'navy'] })
  await nation.call('undoImport', { params: { id } })
  await importAt(nation, id, 'undone')
  const { body: back } = await nation.call('showPerson', { params: { id: ada.id } })
  expect(back.person).toEqual(ada)
  const { body: gone } = await nation.call('matchPerson', { query: { email: 'grace@example.com' } })
  expect(gone.code).toBe('no_matches')
})

it('a file of several megabytes is taken in byte by byte as it was sent', async () => {
  const nation = await openNation()
  // Letters of several bytes, so that what is cut anywhere or comes twice is not text any more.
  const rows = Array.from({ length: 3_000 }, (_, number) => `${'é日'.repeat(250)}${number},${number}`)
  const { import: read } = await uploadImport(nation, ['name,external_id', ...rows].join('\n'))
  expect(read).toMatchObject({ stage: 'mapping', rows: 3_000 })
  const kept = await nation.services.db.selectFrom('import_batches').select('rows').execute()
  const cells = kept.flatMap((batch) =>
    (JSON.parse(batch.rows) as [number, string[]][]).map(([, row]) => row),
  )
  expect(cells.map((row) => row.join())).toEqual(rows)
})
