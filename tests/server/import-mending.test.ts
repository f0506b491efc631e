import { describe, expect, it } from 'vitest'
import type { ImportRow } from '../../src/contract/import-row.ts'
import { comparedImport, countPeople, importedRows, importNow, orderOf } from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const header = 'first_name,last_name,email,birthdate'

async function compared(rows: string[], prepare: (nation: Nation) => Promise<unknown> = async () => {}) {
  const nation = await openNation()
  await prepare(nation)
  const { id } = await comparedImport(nation, [header, ...rows, ''].join('\n'))
  const mend = (row: number, line: string | null) =>
    nation.call('mendRow', { params: { id, row }, body: { cells: line === null ? null : line.split(',') } })
  const rowsNow = async () =>
    (await importedRows(nation, id)).map(({ row, outcome, same_as }) =>
      same_as === null ? `${row} ${outcome}` : `${row} ${outcome} of ${same_as}`,
    )
  return { nation, id, mend, rowsNow }
}

describe('a row that is mended', () => {
  it('is compared anew at once, counted anew, and imported so', async () => {
    const { nation, id, mend } = await compared(['Ada,Byron,ada@example.com,', ',,bea at example.com,'])
    expect(await importNow(nation, id)).toMatchObject({ counts: { new: 1, refused: 1 } })
    const { body } = await mend(3, 'Bea,,bea@example.com,')
    expect(body.row).toMatchObject({
      row: 3,
      outcome: 'new',
      cells: ['Bea', '', 'bea@example.com', ''],
      file_cells: ['', '', 'bea at example.com', ''],
      refusals: [],
    })
    expect(body.import).toMatchObject({ counts: { new: 2, refused: 0 }, reasons: [] })
    await orderOf(nation, 'runImport', id, 'finished')
    const { body: found } = await nation.call('matchPerson', { query: { email: 'bea@example.com' } })
    expect(found.person.first_name).toBe('Bea')
  })

  it('can be put back as the file has it', async () => {
    const { nation, id, mend } = await compared([',,bea at example.com,'])
    await mend(2, 'Bea,,bea@example.com,')
    const { body } = await mend(2, null)
    expect(body.row).toMatchObject({ outcome: 'refused', file_cells: null })
    expect(body.row.refusals).toHaveLength(1)
    expect(body.import).toMatchObject({ counts: { new: 0, refused: 1 }, reasons: [{ rows: 1 }] })
    // Mended back by hand it is as in the file, too.
    await mend(2, 'Bea,,bea@example.com,')
    expect((await mend(2, ',,bea at example.com,')).body.row.file_cells).toBeNull()
    expect(await importedRows(nation, id)).toHaveLength(1)
  })

  it('loses its remark, and the download of rows to mend loses the row', async () => {
    const { nation, id, mend } = await compared(['Ada,Byron,ada@example.com,31.31.1980'])
    const toMend = async () => {
      const { body } = await nation.app.inject({
        url: `/api/v1/imports/${id}/refused`,
        headers: { authorization: `Bearer ${nation.tokens.organizer}` },
      })
      return body.trim().split('\n').length - 1
    }
    expect([await toMend(), (await importNow(nation, id)).counts.remarked]).toEqual([1, 1])
    const { body } = await mend(2, 'Ada,Byron,ada@example.com,1980-12-31')
    expect(body.row).toMatchObject({ outcome: 'new', remarks: [] })
    expect([await toMend(), body.import.counts.remarked]).toEqual([0, 0])
  })

  it('whose number of cells was wrong has all of them', async () => {
    const { mend } = await compared(['Ada,Byron'])
    const { body } = await mend(2, 'Ada,Byron,ada@example.com,')
    expect(body.row).toMatchObject({ outcome: 'new', file_cells: ['Ada', 'Byron'] })
    expect((await mend(2, null)).body.row.outcome).toBe('refused')
  })

  it('can turn out to be somebody who is here', async () => {
    const { nation, mend } = await compared([',,ada at example.com,'], ({ add }) =>
      add({ first_name: 'Ada', email: 'ada@example.com' }),
    )
    const { body } = await mend(2, 'Ada,Byron,ada@example.com,')
    expect(body.row).toMatchObject({
      outcome: 'changed',
      matched_by: 'email',
      changes: [{ field: 'last_name', before: null, after: 'Byron' }],
    })
    expect(await countPeople(nation)).toBe(3 + 1)
  })

  it('can turn out to be somebody of a row before, and of a row after', async () => {
    const { nation, id, mend, rowsNow } = await compared([
      'Ada,Byron,ada@example.com,',
      ',,x,',
      'Bea,Quill,bea@example.com,',
      'Bea,Quill,bea@example.com,1980-12-31',
    ])
    expect(await rowsNow()).toEqual(['2 new', '3 refused', '4 new', '5 double of 4'])
    await mend(3, 'Ada,Byron,ada@example.com,1815-12-10')
    expect(await rowsNow()).toEqual(['2 new', '3 double of 2', '4 new', '5 double of 4'])
    // Of several rows of one person the first counts.
    await mend(3, 'Bea,Quill,bea@example.com,')
    expect(await rowsNow()).toEqual(['2 new', '3 new', '4 double of 3', '5 double of 3'])
    await mend(3, null)
    expect(await rowsNow()).toEqual(['2 new', '3 refused', '4 new', '5 double of 4'])
    await mend(3, 'Bea,Quill,bea@example.com,')
    const { counts } = await orderOf(nation, 'runImport', id, 'finished')
    expect(counts).toMatchObject({ new: 2, double: 2, refused: 0, unsure: 0 })
    expect(await countPeople(nation)).toBe(3 + 2)
  })

  it('leaves the doubles of a person whom it was to themselves', async () => {
    const { mend, rowsNow } = await compared([
      'Ada,Byron,ada@example.com,',
      'Ada,Byron,ada@example.com,1815-12-10',
      'Ada,B,ada@example.com,',
    ])
    expect(await rowsNow()).toEqual(['2 new', '3 double of 2', '4 double of 2'])
    await mend(2, 'Zed,Zork,zed@example.com,')
    expect(await rowsNow()).toEqual(['2 new', '3 new', '4 double of 3'])
  })

  it('keeps what was chosen for other rows', async () => {
    const { nation, id, mend } = await compared(
      ['Ada,Byron,,1990-02-03', ',,x,', 'Cy,Young,cy@example.com,'],
      async ({ add }) => {
        await add({ first_name: 'Ada', last_name: 'Byron', birthdate: '1990-02-03', van_id: 'V1' })
        await add({ first_name: 'Ada', last_name: 'Byron', birthdate: '1990-02-03', van_id: 'V2' })
      },
    )
    const [unsure] = await importedRows(nation, id, 'unsure')
    const choice = (unsure as ImportRow).candidates[0]?.id as number
    await nation.call('chooseForRow', { params: { id, row: 2 }, body: { choice } })
    await nation.call('leaveOutRows', { params: { id }, body: { rows: [4], left_out: true } })
    await mend(3, 'Bea,,bea@example.com,')
    await mend(4, 'Cy,Younger,cy@example.com,')
    const [ada, , cy] = await importedRows(nation, id)
    expect([ada?.choice, cy?.left_out]).toEqual([choice, true])
  })

  it('is as many cells as there are columns, of a comparison that is there and has not run', async () => {
    const { nation, id, mend } = await compared(['Ada,Byron,ada@example.com,', ',,x,'])
    const short = await nation.call('mendRow', { params: { id, row: 3 }, body: { cells: ['Ada'] } })
    expect([short.status, short.body.code]).toEqual([400, 'validation_failed'])
    expect((await mend(99, 'a,b,c,d')).status).toBe(404)
    await orderOf(nation, 'runImport', id, 'finished')
    expect((await mend(3, 'Bea,,bea@example.com,')).status).toBe(409)
  })

  it('is mended by organizers', async () => {
    const { nation, id } = await compared([',,x,'])
    const body = { cells: null }
    const { status } = await nation.call('mendRow', { params: { id, row: 2 }, body, as: 'staff' })
    expect(status).toBe(403)
  })
})
