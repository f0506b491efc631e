import type { FieldKindName } from '../../../src/contract/field-kinds.ts'
import { fieldSpec, type WritableFieldName } from '../../../src/contract/fields.ts'
import { rules } from '../../../src/contract/rules.ts'

/** What a field of a kind takes with what is kept of it, and what it refuses with the rule that it breaks. */
export interface Examples {
  /** The first of them is kept as it is given. */
  taken: [given: unknown, kept: unknown][]
  refused: [given: unknown, rule: string][]
  /** What empties the field, beside null. */
  empties: unknown[]
}

const unkeepable: Examples['refused'] = [
  ['a NUL \0', rules.characters],
  ['half a pair \ud83d', rules.characters],
]
const blank = ['', '  ']

const texts = (max: number): Examples => ({
  taken: [
    ['Zoë, “3rd”', 'Zoë, “3rd”'],
    [' as typed ', ' as typed '],
    ['x'.repeat(max), 'x'.repeat(max)],
  ],
  refused: [
    [5, rules.text],
    [true, rules.text],
    [{}, rules.text],
    ['x'.repeat(max + 1), rules.tooLong],
    ...unkeepable,
  ],
  empties: [],
})

const whole: Examples = {
  taken: [
    [3, 3],
    [' 17 ', 17],
    ['-4', -4],
  ],
  refused: [
    ['many', rules.integer],
    [2.5, rules.integer],
    [[3], rules.integer],
    [2 ** 53, rules.tooLarge],
  ],
  empties: blank,
}

const ballot = {
  cast_at: '2012-10-30T00:00:00+00:00',
  country_code: 'US',
  election_at: '2012-11-06T00:00:00+00:00',
  election_period: 'General',
  party: 'D',
  state: 'CA',
  vote_method: 'polling place',
}

const address = {
  address1: '1 Main St',
  address2: 'Apt 3',
  address3: 'Rear',
  city: 'Springfield',
  state: 'OR',
  zip: '02134',
  country_code: 'US',
  lat: 44.0462,
  lng: -123.022,
}

const ofKind: Partial<Record<FieldKindName, Examples>> = {
  text: texts(1_000),
  long_text: texts(100_000),
  code: {
    taken: [
      ['0042', '0042'],
      [' A-3 ', 'A-3'],
      [781_986, '781986'],
    ],
    refused: [[{ id: 1 }, rules.code], [1.5, rules.code], ['x'.repeat(1_001), rules.tooLong], ...unkeepable],
    empties: blank,
  },
  email: {
    taken: [
      ['ana@example.org', 'ana@example.org'],
      [' bo@example.org ', 'bo@example.org'],
    ],
    refused: [
      ['nobody', rules.email],
      ['a@b', rules.email],
      ['a b@example.org', rules.email],
      [5, rules.text],
      [`${'x'.repeat(250)}@example.org`, rules.tooLong],
    ],
    empties: blank,
  },
  phone: {
    taken: [
      ['(303) 555-0841', '(303) 555-0841'],
      ['+44 20 7946 0018 ext. 3', '+44 20 7946 0018 ext. 3'],
      ['٠٣٠٥٥٥', '٠٣٠٥٥٥'],
    ],
    refused: [['call the office', rules.phone], [5_550_841, rules.text], ...unkeepable],
    empties: blank,
  },
  link: {
    taken: [
      ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
      ['example.org:8080', 'example.org:8080'],
    ],
    refused: [
      ['javascript:alert(1)', rules.link],
      [' JavaScript:alert(1)', rules.link],
      ['data:text/html,x', rules.link],
      [5, rules.text],
    ],
    empties: [],
  },
  integer: whole,
  cents: whole,
  reference: whole,
  decimal: {
    taken: [
      [0.75, 0.75],
      ['1e3', 1_000],
      [' .5 ', 0.5],
    ],
    refused: [
      ['likely', rules.decimal],
      ['1e999', rules.decimal],
      [[1], rules.decimal],
    ],
    empties: blank,
  },
  boolean: {
    taken: [
      [true, true],
      ['false', false],
      ['T', true],
      [0, false],
      [' 1 ', true],
    ],
    refused: [
      ['perhaps', rules.boolean],
      [2, rules.boolean],
      [{}, rules.boolean],
    ],
    empties: blank,
  },
  date: {
    taken: [
      ['1973-04-04', '1973-04-04'],
      [' 2000-02-29 ', '2000-02-29'],
    ],
    refused: [
      ['1973-02-30', rules.date],
      ['04/04/1973', rules.date],
      ['1973', rules.date],
      [19_730_404, rules.date],
    ],
    empties: blank,
  },
  time: {
    taken: [
      ['2014-02-02T16:51:23+00:00', '2014-02-02T16:51:23+00:00'],
      ['2014-02-02T11:51:23-05:00', '2014-02-02T16:51:23+00:00'],
      ['2014-02-02T16:51:23.999Z', '2014-02-02T16:51:23+00:00'],
      ['2014-02-02', '2014-02-02T00:00:00+00:00'],
    ],
    refused: [
      ['yesterday', rules.time],
      ['2014-02-30', rules.time],
      ['2014-02-02T25:00:00Z', rules.time],
      [1_391_359_883, rules.time],
    ],
    empties: blank,
  },
  address: {
    taken: [
      [address, address],
      [
        { zip: 2134, country_code: ' us ' },
        { zip: '2134', country_code: 'US' },
      ],
      [
        { lat: '34.05', lng: '-118' },
        { lat: 34.05, lng: -118 },
      ],
      [{ city: ' ', planet: 'Mars' }, { city: null }],
    ],
    refused: [
      ['High St', rules.address],
      [{ country_code: 'USA' }, rules.countryCode],
      [{ lat: 91, lng: 0 }, rules.latitude],
      [{ lat: 0, lng: 181 }, rules.longitude],
      [{ lat: 34 }, rules.coordinates],
    ],
    empties: [],
  },
  tags: {
    taken: [
      [
        ['host', 'Block captain'],
        ['host', 'Block captain'],
      ],
      [[], []],
    ],
    refused: [
      ['one', rules.texts],
      [['  '], rules.tag],
      [[5], rules.text],
    ],
    empties: [],
  },
  texts: {
    taken: [
      [
        ['north', 'south'],
        ['north', 'south'],
      ],
      [[], []],
    ],
    refused: [
      ['one', rules.texts],
      [[5], rules.text],
    ],
    empties: [],
  },
  ballots: {
    taken: [
      [[ballot], [ballot]],
      [
        [{ ...ballot, country_code: 'us', election_period: 'general', party: '' }],
        [{ ...ballot, party: null }],
      ],
    ],
    refused: [
      [{}, rules.ballots],
      [[{ ...ballot, state: null }], rules.required],
      [[{ ...ballot, election_at: 'soon' }], rules.time],
    ],
    empties: [],
  },
}

/** One of the values that a field offers, in the ways in which clients send it. */
function offered(options: readonly (string | number)[]): Examples {
  const isNumber = options.every((option) => typeof option === 'number')
  return {
    taken: options.flatMap((option): Examples['taken'] => [
      [option, option],
      [` ${String(option).toUpperCase()} `, option],
    ]),
    refused: [
      [isNumber ? 999 : 'zork', rules.choice],
      [{}, isNumber ? rules.integer : rules.text],
    ],
    empties: blank,
  }
}

/** The examples of a field that clients write. */
export function examplesOf(name: WritableFieldName): Examples {
  const { kind, options } = fieldSpec(name)
  const examples = options ? offered(options) : ofKind[kind]
  if (!examples) throw new Error(`There are no examples of the kind ${kind}.`)
  return examples
}
