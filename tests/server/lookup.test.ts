import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fields, sensitiveFields } from '../../src/contract/fields.ts'
import { lookupFields, type LookupReason } from '../../src/contract/lookup.ts'
import type { PersonInput } from '../../src/contract/person.ts'
import { lookup } from './setting/lookup.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'
import { runs } from './setting/runs.ts'

/** People by the name that the table calls them. */
const people = {
  robert: { first_name: 'Robert', last_name: 'O’Brien', email: 'rob.ob@example.com', phone: '303-555-0141' },
  bobSmith: { first_name: 'Bob', middle_name: 'Quincy', last_name: 'Smith', mobile: '+44 7700 900123' },
  jose: { first_name: 'José', last_name: 'García Márquez', email: 'jgm_82@example.org' },
  katherine: { first_name: 'Katherine', last_name: 'Johnson', external_id: 'CRM-008491' },
  bradley: { first_name: 'Bradley', last_name: 'Rodriguez', legal_name: 'Bradley Xavier Rodriguez-Peña' },
  mueller: { first_name: 'Jürgen', last_name: 'Müller' },
  lukasz: { first_name: 'Łukasz', last_name: 'Groß' },
  cruz: { first_name: 'Penélope', last_name: 'de la Cruz', work_phone_number: '(415) 555-0177 x3' },
  ivan: { first_name: 'Иван', last_name: 'Щербаков' },
  giorgos: { first_name: 'Γιώργος', last_name: 'Παπαδόπουλος' },
  wang: { first_name: '秀英', last_name: '王' },
  kim: { first_name: '영희', last_name: '김' },
  muhammad: { first_name: 'محمد', last_name: 'الخطيب' },
  anita: { first_name: 'अनीता', last_name: 'त्रिपाठी' },
  jeanLuc: {
    first_name: 'Jean-Luc',
    last_name: 'Picard',
    email1: 'captain@example.net',
    email2: 'JLP@Example.FR',
  },
  xiuying: { first_name: 'Xiuying', last_name: 'Zhao' },
  duong: { first_name: 'Thị Hương', last_name: 'Đặng' },
  schwarz: { first_name: 'Arnold', last_name: 'Schwarzenegger' },
} satisfies Record<string, PersonInput>
type Known = keyof typeof people

const table: [q: string, who: Known, kind: LookupReason['kind'], marked?: string][] = [
  ['ext:CRM-008491', 'katherine', 'external_id', 'CRM-008491'],
  ['CRM-008491', 'katherine', 'external_id', 'CRM-008491'],
  ['crm-008', 'katherine', 'external_id', 'CRM-008'],
  ['8491', 'katherine', 'external_id', '8491'],

  ['Robert O’Brien', 'robert', 'name', 'Robert O’Brien'],
  ["ROBERT o'brien", 'robert', 'name'],
  ['obrien robert', 'robert', 'name', 'Robert|O’Brien'],
  ['brien', 'robert', 'name', 'Brien'],
  ['obrien', 'robert', 'name', 'O’Brien'],
  ['Smith, Bob', 'bobSmith', 'name', 'Bob Smith'],
  ['quincy', 'bobSmith', 'name', 'Quincy'],
  ['xavier', 'bradley', 'name', 'Xavier'],
  ['jean luc picard', 'jeanLuc', 'name'],
  ['jeanluc', 'jeanLuc', 'name', 'Jean-Luc'],
  ['jose garcia', 'jose', 'name', 'José|García'],
  ['jose garcia marquez', 'jose', 'name', 'José García Márquez'],
  ['lukasz gross', 'lukasz', 'name', 'Łukasz Groß'],
  ['dang thi huong', 'duong', 'name', 'Thị Hương Đặng'],
  ['delacruz', 'cruz', 'name', 'de la Cruz'],
  ['penelope cruz', 'cruz', 'name', 'Penélope|Cruz'],
  ['王秀英', 'wang', 'name'],
  ['王', 'wang', 'name', '王'],
  ['김영희', 'kim', 'name'],
  ['иван', 'ivan', 'name', 'Иван'],

  ['brad', 'bradley', 'name_start', 'Brad'],
  ['brad rod', 'bradley', 'name_start', 'Brad|Rod'],
  ['pene', 'cruz', 'name_start', 'Pené'],
  ['gar jos', 'jose', 'name_start', 'Jos|Gar'],

  ['ivan', 'ivan', 'script', 'Иван'],
  ['ivan shcher', 'ivan', 'script', 'Иван|Щербаков'],
  ['giorgos', 'giorgos', 'script', 'Γιώργος'],
  ['papadopoul', 'giorgos', 'script', 'Παπαδόπουλος'],
  ['wang', 'wang', 'script', '王'],
  ['wang xiuying', 'wang', 'script', '秀英|王'],
  ['anita', 'anita', 'script', 'अनीता'],
  ['Роберт', 'robert', 'script', 'Robert'],
  ['tripathi', 'anita', 'script', 'त्रिपाठी'],

  ['mueller', 'mueller', 'spelling', 'Müller'],
  ['kim', 'kim', 'spelling', '김'],
  ['wong', 'wang', 'spelling', '王'],
  ['xiu ying zhao', 'xiuying', 'spelling', 'Xiuying|Zhao'],

  ['bobby smith', 'bobSmith', 'nickname', 'Bob|Smith'],
  ['bob brien', 'robert', 'nickname', 'Robert|Brien'],
  ['pepe garcia', 'jose', 'nickname', 'José|García'],
  ['kate', 'katherine', 'nickname', 'Katherine'],

  ['cathrin jonson', 'katherine', 'sounds_like'],
  ['smyth', 'bobSmith', 'sounds_like', 'Smith'],
  ['mohammed', 'muhammad', 'sounds_like', 'محمد'],

  ['rodirguez', 'bradley', 'sounds_like', 'Rodriguez'],
  ['rodtiguez', 'bradley', 'typo', 'Rodriguez'],
  ['roberx', 'robert', 'typo', 'Robert'],
  ['pixcard', 'jeanLuc', 'typo', 'Picard'],
  ['picardd luc', 'jeanLuc', 'sounds_like'],
  ['Щербаковв', 'ivan', 'sounds_like', 'Щербаков'],
  ['schwatzene', 'schwarz', 'typo', 'Schwarzenegger'],

  ['rob.ob@example.com', 'robert', 'email', 'rob.ob@example.com'],
  ['ROB.OB@EXAMPLE.COM', 'robert', 'email', 'rob.ob@example.com'],
  ['jlp@example.fr', 'jeanLuc', 'email', 'JLP@Example.FR'],
  ['rob.ob@', 'robert', 'email', 'rob.ob@'],
  ['gm_82', 'jose', 'email', 'gm_82'],
  ['captain', 'jeanLuc', 'email', 'captain'],
  ['example.n', 'jeanLuc', 'email', 'example.n'],

  ['303-555-0141', 'robert', 'phone', '303-555-0141'],
  ['+1 (303) 555.0141', 'robert', 'phone', '303-555-0141'],
  ['3035550141', 'robert', 'phone', '303-555-0141'],
  ['tel: 303 555 0141', 'robert', 'phone', '303-555-0141'],
  ['0141', 'robert', 'phone', '0141'],
  ['555-014', 'robert', 'phone', '555-014'],
  ['1303', 'robert', 'phone', '1303'],
  ['07700 900123', 'bobSmith', 'phone', '7700 900123'],
  ['0044 7700 900', 'bobSmith', 'phone', '44 7700 900'],
  ['٩٠٠١٢٣', 'bobSmith', 'phone', '900123'],
  ['415 555 0177', 'cruz', 'phone', '415) 555-0177'],
]

async function peopled(): Promise<{ nation: Nation; ids: Record<Known, number> }> {
  const nation = await openNation()
  const ids = {} as Record<Known, number>
  for (const [name, person] of Object.entries(people)) ids[name as Known] = (await nation.add(person)).id
  return { nation, ids }
}

const marked = ({ value, matches }: LookupReason) =>
  matches.map(([start, end]) => value.slice(start, end)).join('|')

describe('looking people up', () => {
  it('finds them first by whatever someone remembers, and says why', async () => {
    const { nation, ids } = await peopled()
    const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]))
    const wrong: unknown[] = []
    for (const [q, who, kind, part] of table) {
      const [first] = await lookup(nation, q)
      const got = first && [names.get(first.person.id), first.reason.kind, marked(first.reason)]
      const right = got && got[0] === who && got[1] === kind && (part === undefined || got[2] === part)
      if (!right) wrong.push({ q, expected: [who, kind, part], got })
    }
    expect(wrong).toEqual([])
  })

  it('takes a number for an id before anything else', async () => {
    const { nation, ids } = await peopled()
    const other = await nation.add({ last_name: 'Other', external_id: String(ids.kim) })
    for (const q of [`id:${ids.kim}`, `ID: ${ids.kim}`, `#${ids.kim}`, String(ids.kim)]) {
      const [first, second] = await lookup(nation, q)
      expect(first).toMatchObject({ person: { id: ids.kim }, reason: { kind: 'id', field: 'id' } })
      expect(second?.person.id).toBe(/^\d/.test(q) ? other.id : undefined)
    }
    expect((await lookup(nation, `ext:${ids.kim}`)).map(({ person }) => person.id)).toEqual([other.id])
    expect(await lookup(nation, 'id:99999999999999999999')).toEqual([])
  })

  it('puts what fits best first, and of equals whoever was updated last', async () => {
    const nation = await openNation()
    const add = async (first_name: string, last_name: string) =>
      (await nation.add({ first_name, last_name })).id
    const typo = await add('Tohmas', 'Reed')
    const nickname = await add('Thomas', 'Reed')
    const start = await add('Tommy', 'Reeder')
    const [one, two, three] = [await add('Tom', 'Reed'), await add('Tom', 'Reed'), await add('Tom', 'Reed')]
    const longer = await add('Tom Lee', 'Reed')
    for (const [id, at] of [
      [one, '2020-01-01'],
      [two, '2022-01-01'],
      [three, '2022-01-01'],
      [longer, '2019-01-01'],
      [start, '2018-01-01'],
    ]) {
      await nation.services.db
        .updateTable('lookup_people')
        .set({ updated_at: `${at}T00:00:00+00:00` })
        .where('person_id', '=', Number(id))
        .execute()
    }
    const order = async (q: string) => (await lookup(nation, q)).map(({ person }) => person.id)
    expect(await order('tom reed')).toEqual([two, three, one, longer, start, nickname])
    expect(await order('thomas reed')).toEqual([nickname, two, three, one, longer, start, typo])
  })

  it('answers as many as asked for, ten by itself and never more than fifty', async () => {
    const nation = await openNation()
    for (let count = 0; count < 55; count += 1) await nation.add({ last_name: 'Nguyen' })
    expect(await lookup(nation, 'nguyen')).toHaveLength(10)
    expect(await lookup(nation, 'nguyen', { limit: '3' })).toHaveLength(3)
    expect(await lookup(nation, 'nguyen', { limit: '1000' })).toHaveLength(50)
    for (const query of [
      { q: 'x', limit: '0' },
      { q: 'x', limit: 'all' },
      { q: ' ' },
      { q: 'x'.repeat(201) },
      {},
    ] as Record<string, string>[]) {
      expect((await nation.call('lookupPeople', { query })).status).toBe(400)
    }
  })

  it('answers nobody for what nobody has, whatever is typed', async () => {
    const { nation } = await peopled()
    for (const q of [
      'zzzzzz',
      '%%%',
      '___',
      '"',
      '\\',
      "'; drop table people; --",
      '()',
      '@@@',
      '*',
      '9999999',
    ]) {
      expect(await lookup(nation, q)).toEqual([])
    }
  })

  it('takes anything typed without an error', async () => {
    const { nation } = await peopled()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (q) => {
        const { status } = await nation.call('lookupPeople', { query: { q } })
        expect(status).toBe(q.trim() === '' || q.includes('\0') ? 400 : 200)
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('a volunteer', () => {
  it('neither finds people by a sensitive field nor gets one', async () => {
    const nation = await openNation()
    await nation.add({ last_name: 'Hidden', van_id: 'VAN778899', state_file_id: '665544', rnc_id: 443322 })
    for (const q of ['VAN778899', '778899', '665544', '443322']) {
      for (const as of ['volunteer', 'organizer'] as const) {
        expect((await nation.call('lookupPeople', { query: { q }, as })).body.results).toEqual([])
      }
    }
    const { body } = await nation.call('lookupPeople', { query: { q: 'hidden' }, as: 'volunteer' })
    expect(body.results[0].person).toMatchObject({ last_name: 'Hidden', van_id: null, state_file_id: null })
    const { body: all } = await nation.call('lookupPeople', { query: { q: 'hidden' } })
    expect(all.results[0].person.van_id).toBe('VAN778899')
    expect(lookupFields.filter((field) => sensitiveFields.includes(field))).toEqual([])
    expect(Object.keys(fields)).toEqual(expect.arrayContaining([...lookupFields]))
  })
})
