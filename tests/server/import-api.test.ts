import { describe, expect, it } from 'vitest'
import { countPeople, fileOf, importAt, personNow, ranImport, refusedRows } from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const create = (nation: Nation, body: object) => nation.call('createImport', { body: { import: body } })
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('POST /imports', () => {
  it.each([
    ['fills what is empty', undefined, 'Ada'],
    ['fills what is empty', false, 'Ada'],
    ['overwrites where that is said', true, 'Adamina'],
  ])('brings people in by itself, and %s: %s', async (_, is_overwritable, name) => {
    const nation = await openNation()
    const { id } = await nation.add({ email: 'ada@example.com', first_name: 'Ada' })
    const text = 'email,first_name,born_at\nada@example.com,Adamina,12/31/1980\nbea@example.com,Bea,\n'
    const file = Buffer.from(text).toString('base64url')
    const { status, body } = await create(nation, { type: 'people', file, is_overwritable })
    expect(status).toBe(200)
    const finished = await importAt(nation, body.import.id, 'finished')
    expect(finished).toMatchObject({
      status: { name: 'finished' },
      is_overwritable: is_overwritable ?? false,
    })
    expect(finished.counts).toMatchObject({ new: 1, changed: 1 })
    expect(await personNow(nation, id)).toMatchObject({ first_name: name, birthdate: '1980-12-31' })
  })

  it('takes base64 of either alphabet, with or without its padding', async () => {
    const nation = await openNation()
    const before = await countPeople(nation)
    const text = 'first_name\n¿Zoë>\n¿Zoë?\n'
    const written = [base64(text), base64(text).replace(/=+$/, ''), Buffer.from(text).toString('base64url')]
    for (const file of written) {
      const { body } = await create(nation, { file })
      await importAt(nation, body.import.id, 'finished')
    }
    expect(await countPeople(nation)).toBe(before + 2 * written.length)
  })

  it.each([
    ['a file that is no base64', { file: 'first_name,last_name\nAda,Byron\n' }, 'import.file'],
    ['no file', {}, 'import.file'],
    ['another type', { file: base64(fileOf(1)), type: 'donations' }, 'import.type'],
  ])('refuses %s', async (_, body, field) => {
    const nation = await openNation()
    const answer = await create(nation, body)
    expect([answer.status, Object.keys(answer.body.field_errors)]).toEqual([400, [field]])
    expect((await nation.call('listImports')).body.results).toEqual([])
  })

  it('says of a file that is no table that the import failed, and why', async () => {
    const nation = await openNation()
    const { body } = await create(nation, { file: base64('%PDF-1.7 ') })
    expect(body.import).toMatchObject({ status: { name: 'failed' }, problem: { kind: 'pdf' } })
    expect(body.import.message).toMatch(/is a PDF/)
  })
})

describe('bringing people in', () => {
  const upload = ({ app }: Nation, token?: string) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/imports/upload',
      headers: { 'content-type': 'text/csv', ...(token && { authorization: `Bearer ${token}` }) },
      payload: fileOf(1),
    })

  it('is an organizer’s, also the files that come in and go out', async () => {
    const nation = await openNation()
    const { id } = await ranImport(nation, 'email\nnobody\n')
    for (const role of ['staff', 'volunteer'] as const) {
      expect((await upload(nation, nation.tokens[role])).statusCode, role).toBe(403)
      expect((await refusedRows(nation, id, role)).statusCode, role).toBe(403)
    }
    expect((await upload(nation)).statusCode).toBe(401)
    expect((await nation.app.inject({ url: `/api/v1/imports/${id}/refused` })).statusCode).toBe(401)
    expect((await nation.call('listImports')).body.results).toHaveLength(1)
  })

  it('is kept in a list, the newest first, with who did it', async () => {
    const nation = await openNation()
    const first = await ranImport(nation, fileOf(1))
    const second = await ranImport(nation, fileOf(2))
    const { results } = (await nation.call('listImports')).body
    expect(results.map(({ id }: { id: number }) => id)).toEqual([second.id, first.id])
    expect(results[0]).toMatchObject({ author_name: 'organizer@example.org', rows: 2 })
    expect((await nation.call('destroyImport', { params: { id: first.id } })).status).toBe(409)
  })
})
