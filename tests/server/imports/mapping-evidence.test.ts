import { describe, expect, it } from 'vitest'
import type { CustomField } from '../../../src/contract/custom-field.ts'
import type { ColumnMapping } from '../../../src/contract/import-mapping.ts'
import { asked, completed } from '../../../src/server/imports/mapping/evidence/complete.ts'
import { evidenceOf, Gatherer } from '../../../src/server/imports/mapping/evidence/gather.ts'

const customFields: CustomField[] = [{ id: 1, name: 'Hours', slug: 'hours', type: 'number', options: null }]

/** How columns of these targets and cells are read, and what is asked of them. */
function known(columns: [target: string | ColumnMapping, cells: string[]][], isWorkbook = false) {
  const mapping = columns.map(([one]) => (typeof one === 'string' ? { target: one } : one))
  const file = { evidence: columns.map(([, cells]) => evidenceOf(cells)), customFields, isWorkbook }
  const how = completed(mapping, file).map(({ target: _, ...rest }) => rest)
  return { how, asks: asked(mapping, file) }
}

const money = 'donations_amount_in_cents'

describe('How a column is written is told', () => {
  it('by any of its cells, however late', () => {
    const gatherer = new Gatherer(2)
    for (let row = 0; row < 3_000; row += 1)
      gatherer.add([row === 2_501 ? '25/12/1980' : '02/01/1980', '1.234'])
    gatherer.add(['', '0.75'])
    const file = { evidence: gatherer.columns, customFields, isWorkbook: false }
    expect(completed([{ target: 'birthdate' }, { target: money }], file)).toEqual([
      { target: 'birthdate', date_order: 'dmy' },
      { target: money, decimal_mark: 'point' },
    ])
  })

  it('by its neighbours, where they agree', () => {
    expect(
      known([
        ['birthdate', ['02/01/1980']],
        ['created_at', ['25/12/2019 10:00']],
      ]),
    ).toEqual({
      how: [{ date_order: 'dmy' }, { date_order: 'dmy' }],
      asks: [null, null],
    })
    expect(
      known([
        [money, ['1.234']],
        ['invoices_amount_in_cents', ['12,50 €']],
      ]),
    ).toEqual({
      how: [{ decimal_mark: 'comma' }, { decimal_mark: 'comma' }],
      asks: [null, null],
    })
  })

  it('by what somebody said of a neighbour', () => {
    const { how, asks } = known([
      ['birthdate', ['02/01/1980']],
      [{ target: 'created_at', date_order: 'mdy' }, ['02/01/2019']],
    ])
    expect(how).toEqual([{ date_order: 'mdy' }, { date_order: 'mdy' }])
    expect(asks).toEqual(['date_order', 'date_order'])
  })

  it('else it is asked', () => {
    expect(known([['birthdate', ['02/01/1980']]])).toEqual({ how: [{}], asks: ['date_order'] })
    expect(known([[money, ['12.345', '1,234']]])).toEqual({ how: [{}], asks: ['decimal_mark'] })
    expect(known([['custom_values.hours', ['1.234']]])).toEqual({ how: [{}], asks: ['decimal_mark'] })
    // Amounts and other numbers may come from two programs.
    expect(
      known([
        [money, ['1.234']],
        ['custom_values.hours', ['0.5']],
      ]).asks,
    ).toEqual(['decimal_mark', null])
    // Two neighbours that contradict one another tell nothing.
    const three: [string, string[]][] = [
      ['birthdate', ['02/01/1980']],
      ['created_at', ['25/12/2019']],
      ['registered_at', ['12/25/2019']],
    ]
    expect(known(three).asks).toEqual(['date_order', null, null])
    // So do cells of one column.
    expect(
      known([
        ['birthdate', ['25/12/1980', '12/25/1980']],
        ['created_at', ['25/12/2019']],
      ]),
    ).toEqual({
      how: [{}, { date_order: 'dmy' }],
      asks: ['date_order', null],
    })
    expect(known([[money, ['1.234', '0.5', '0,5']]]).asks).toEqual(['decimal_mark'])
  })

  it('and nothing is asked of what can be meant in one way', () => {
    expect(known([['birthdate', ['1980-12-31', 'soon', '', 'NULL', '02/03']]]).asks).toEqual([null])
    expect(known([[money, ['0.725', '100000.000', '1,234', '12']]]).asks).toEqual([null])
    expect(known([['priority_level', ['1.234']]]).asks).toEqual([null])
    expect(known([['home_address.lat', ['48.856']]]).asks).toEqual([null])
    expect(known([[money, ['1.234', '12.345']]], true)).toEqual({ how: [{}], asks: [null] })
  })
})

describe('Words for nothing', () => {
  const rest = Array.from({ length: 10 }, (_, at) => `Smith ${at}`)
  it.each([
    ['last_name', ['Null', ...rest], undefined],
    ['last_name', ['NULL', ...rest], undefined],
    ['last_name', ['Null', 'Null', ...rest], undefined],
    ['last_name', ['NULL', 'NULL', ...rest], ['NULL']],
    ['last_name', ['Null', 'Null', 'Null', ...rest], ['Null']],
    ['last_name', ['\\N', ...rest], ['\\N']],
    ['occupation', ['None', 'None', 'N/A', '-', ...rest], ['None', 'N/A', '-']],
    ['full_name', ['nan', 'nan', ...rest], ['nan']],
    ['tags', ['NULL', 'NULL', 'van'], ['NULL']],
    ['home_address.address2', ['NULL', 'NULL', 'NULL'], ['NULL']],
    // In these a word for nothing is never anything else.
    ['email', ['NULL', 'NULL'], undefined],
    ['home_address.zip', ['NULL', 'NULL'], undefined],
  ])('in %s: %j', (target, cells, nothing) => {
    expect(known([[target, cells]]).how[0]?.nothing).toEqual(nothing)
  })

  it('are what somebody says they are', () => {
    expect(known([[{ target: 'last_name', nothing: [] }, ['NULL', 'NULL']]]).how[0]?.nothing).toEqual([])
  })

  it('are few among a million', () => {
    const gatherer = new Gatherer(1)
    for (let row = 0; row < 1_000; row += 1) gatherer.add([row % 200 === 0 ? 'NULL' : 'Smith'])
    const file = { evidence: gatherer.columns, customFields, isWorkbook: false }
    expect(completed([{ target: 'last_name' }], file)).toEqual([{ target: 'last_name' }])
  })
})
