import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesSource } from '../setting/bytes.ts'
import { readAll } from './reading.ts'

/** What a file of cards says, card by card, by the names of its columns; cells that say nothing are left out. */
async function cardsOf(text: string | Buffer) {
  const { header, rows } = await readAll(bytesSource(text))
  return rows.map(({ cells }) =>
    Object.fromEntries(
      header.map((name, column) => [name, cells[column]] as const).filter(([, cell]) => cell),
    ),
  )
}

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const one = async (...lines: string[]) => (await cardsOf(card(...lines)))[0]

describe('a card of an address book', () => {
  it.each<[string, string[], Record<string, string>]>([
    [
      'numbers by their types, in all three manners',
      [
        'TEL;CELL;VOICE:303-555-0101',
        'TEL;TYPE=HOME:303-555-0102',
        'TEL;TYPE="work,voice";VALUE=uri:tel:+1-303-555-0103',
      ],
      { Mobile: '303-555-0101', 'Home phone': '303-555-0102', 'Work phone': '+1-303-555-0103' },
    ],
    [
      'the number that somebody prefers first',
      ['TEL;TYPE=cell;PREF=2:303-555-0101', 'TEL;TYPE=cell;PREF=1:303-555-0102'],
      { Mobile: '303-555-0102', 'Home phone': '303-555-0101' },
    ],
    [
      'what has no room as one more, or in the note',
      ['TEL;CELL:1', 'TEL;HOME:2', 'TEL;WORK:3', 'TEL;CELL:4', 'TEL;CELL:1', 'TEL;FAX:5', 'TEL;FAX:6'],
      {
        Mobile: '1',
        'Home phone': '2',
        'Work phone': '3',
        'Other phone': '4',
        Fax: '5',
        Note: 'Fax: 6',
      },
    ],
    [
      'each number in its own place before others take what is free',
      ['TEL;CELL:1', 'TEL;CELL:2', 'TEL;WORK:3', 'TEL;CELL:4', 'TEL;HOME:5'],
      { Mobile: '1', 'Home phone': '5', 'Work phone': '3', 'Other phone': '2', 'Other phone 2': '4' },
    ],
    [
      'no other number as one to text',
      ['TEL;HOME:1', 'TEL;HOME:2', 'TEL;HOME:3'],
      { 'Home phone': '1', 'Work phone': '2', Note: 'Phone: 3' },
    ],
    [
      'the same number once, and none of a pager',
      ['TEL;HOME:303-555-0101', 'TEL;WORK:(303) 555 0101', 'TEL;PAGER:303-555-0102'],
      { 'Home phone': '303-555-0101' },
    ],
    [
      'a label of one’s own',
      ['item1.TEL:303-555-0101', 'item1.X-ABLabel:_$!<Mobile>!$_'],
      { Mobile: '303-555-0101' },
    ],
    [
      'letters of the charset that quoted-printable names, whose bytes may be signs',
      ['NOTE;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=83e=83X=83g'],
      { Note: 'テスト' },
    ],
    [
      'a card that ends after a soft line end',
      ['NOTE;ENCODING=QUOTED-PRINTABLE:x=', 'END:VCARD', 'BEGIN:VCARD', 'NOTE:another'],
      { Note: 'x' },
    ],
    ['a backslash at the end', ['NOTE:a\\\\', 'TITLE:b\\'], { Note: 'a\\', 'Job title': 'b\\' }],
    ['a part that ends with one', ['ORG:a\\\\;b'], { Organization: 'a\\, b' }],
    ['a year that is none', ['BDAY:0000-02-03'], { Birthdate: '--02-03' }],
    ['what a birthday is called', ['BDAY;VALUE=text:circa 1800'], { Birthdate: 'circa 1800' }],
    [
      'a second address in the note',
      ['ADR;HOME:;;1 Elm St;Dayton;OH;45402;', 'ADR;HOME:;;2 Oak St;Dayton;OH;45402;'],
      {
        'Home street': '1 Elm St',
        'Home city': 'Dayton',
        'Home state': 'OH',
        'Home ZIP': '45402',
        Note: 'Address: 2 Oak St, Dayton, OH, 45402',
      },
    ],
    [
      'an address by its label',
      ['item1.ADR:;;1 Elm St;Dayton;;;', 'item1.X-ABLabel:_$!<Work>!$_'],
      { 'Work street': '1 Elm St', 'Work city': 'Dayton' },
    ],
    [
      'no type by a part of a word of a label',
      [
        'item1.TEL:303-555-0101',
        'item1.X-ABLabel:Marcella',
        'item2.TEL:303-555-0102',
        'item2.X-ABLabel:Work fax',
      ],
      { 'Home phone': '303-555-0101', Fax: '303-555-0102' },
    ],
    [
      'a website whose colon has a backslash',
      ['URL:https\\://a.example.org'],
      { Website: 'https://a.example.org' },
    ],
    ['no sex that nobody told', ['GENDER:U'], {}],
    ['no group that Google puts everyone in', ['CATEGORIES:myContacts,Host'], { Tags: '"Host"' }],
    ['nicknames in the note', ['NICKNAME:Annie'], { Note: 'Nickname: Annie' }],
    ['no bytes of others', ['X-PIC;ENCODING=b:AAAA', 'NOTE;BASE64:AAAA', 'NOTE:x'], { Note: 'x' }],
    ['nothing of a parameter that isn’t closed', ['TEL;TYPE="cell:1', 'NOTE:x'], { Note: 'x' }],
    ['escapes', ['NOTE:a\\, b\\; c\\\\d\\ne'], { Note: 'a, b; c\\d\ne' }],
    [
      'lines that go on',
      ['NOTE:Knows th', ' e block', '\t and its dogs'],
      { Note: 'Knows the block and its dogs' },
    ],
    [
      'quoted-printable over several lines, in another charset',
      ['NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Se=F1ora =', 'P=E9rez'],
      { Note: 'Señora Pérez' },
    ],
    [
      'quoted-printable of no charset, and of one that nobody knows',
      ['TITLE;QUOTED-PRINTABLE:Jos=C3=A9', 'NOTE;QUOTED-PRINTABLE;CHARSET=x-unknown:Jos=E9'],
      { 'Job title': 'José', Note: 'José' },
    ],
    ['a birthday without dashes', ['BDAY:19800203'], { Birthdate: '1980-02-03' }],
    ['a birthday with a time', ['BDAY:1980-02-03T00:00:00Z'], { Birthdate: '1980-02-03' }],
    ['a birthday without a year', ['BDAY:--0203'], { Birthdate: '--02-03' }],
    ['a year that Apple made up', ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03'], { Birthdate: '--02-03' }],
    [
      'an address in parts',
      ['ADR;TYPE=WORK:;Suite 9;88 Main St\\nRear;Dayton;OH;45402;USA'],
      {
        'Work street': '88 Main St',
        'Work address 2': 'Rear, Suite 9',
        'Work city': 'Dayton',
        'Work state': 'OH',
        'Work ZIP': '45402',
        'Work country': 'USA',
      },
    ],
    [
      'a box',
      ['ADR:12;;;Dayton;OH;45402;'],
      { 'Home street': 'PO Box 12', 'Home city': 'Dayton', 'Home state': 'OH', 'Home ZIP': '45402' },
    ],
    ['tags with commas', ['CATEGORIES:Host,Canvass\\, weekends'], { Tags: '"Host", "Canvass, weekends"' }],
    [
      'a company',
      ['ORG:Riverside Tenants;', 'X-ABShowAs:COMPANY'],
      {
        'Contact type': 'Organization',
        'Full name': 'Riverside Tenants',
        Note: 'Contact: Ann Lee',
      },
    ],
    ['no picture', ['PHOTO;ENCODING=b:AAAA', ' BBBB', 'NOTE:x'], { Note: 'x' }],
    [
      'no card within it',
      ['AGENT:', 'BEGIN:VCARD', 'NOTE:of the agent', 'END:VCARD', 'NOTE:x'],
      { Note: 'x' },
    ],
    [
      'no card that begins on the line of the agent',
      ['AGENT:BEGIN:VCARD', 'NOTE:of the agent', 'AGENT:', 'BEGIN:VCARD', 'END:VCARD', 'END:VCARD', 'NOTE:x'],
      { Note: 'x' },
    ],
    ['nothing of a line that is none', ['This is no line', 'NOTE:x'], { Note: 'x' }],
    [
      'the email that the name repeats once',
      ['EMAIL:a@example.org', 'EMAIL:a@example.org'],
      { Email: 'a@example.org' },
    ],
  ])('says %s', async (_, lines, said) => {
    expect(await one('VERSION:3.0', 'N:Lee;Ann;;;', 'FN:Ann Lee', ...lines)).toEqual(
      'Contact type' in said ? said : { 'First name': 'Ann', 'Last name': 'Lee', ...said },
    )
  })

  it('has a name in its parts, or else whole', async () => {
    expect(await one('N:de la Cruz;Ana;María,José;Dra.;Jr.', 'FN:x')).toEqual({
      Prefix: 'Dra.',
      'First name': 'Ana',
      'Middle name': 'María José',
      'Last name': 'de la Cruz',
      Suffix: 'Jr.',
    })
    expect(await one('FN:Ana de la Cruz')).toEqual({ 'Full name': 'Ana de la Cruz' })
  })

  it('is a row of its number, and groups of others are none', async () => {
    const file = `\uFEFFbegin:vcard\nVERSION:2.1\nFN:Ann\nBEGIN:VCARD\nVERSION:3.0\nFN:Bea\nEND:VCARD\nBEGIN:VCARD\nKIND:group\nFN:All\nEND:VCARD\n\uFEFFBEGIN:VCARD\nFN:Cy\nEND:VCARD`
    const { rows, format } = await readAll(bytesSource(file))
    expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [1, 'Ann'],
      [2, 'Bea'],
      [4, 'Cy'],
    ])
    expect(format).toMatchObject({ kind: 'vcard', encoding: 'utf-8', versions: ['2.1', '3.0'] })
  })

  it.each([
    ['where the file ends within it', `${card('FN:Ann')}BEGIN:VCARD\nFN:Bea\nTEL:303-555`, 'card_cut'],
    [
      'where it has more than a contact can',
      `${card('FN:Ann')}${card('FN:Bea', ...Array(2_000).fill('TEL:1'))}`,
      'card_too_large',
    ],
    [
      'where it is larger than a row may be',
      `${card('FN:Ann')}${card('FN:Bea', ...Array(5).fill(`NOTE:${'x'.repeat(900_000)}`))}`,
      'card_too_large',
    ],
  ])('is refused %s, and others come', async (_, file, kind) => {
    const { rows } = await readAll(bytesSource(file))
    expect(rows.map(({ number, problem }) => [number, problem])).toEqual([
      [1, null],
      [2, { kind, row: 2, column: null }],
    ])
  })

  it('holds no picture, however large, and takes no longer for lines that never end', async () => {
    const megabyte = 'A'.repeat(1_000_000)
    const folded =
      'PHOTO;ENCODING=b:A\r\n' + ' AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n'.repeat(40_000)
    const quotes = `TEL${';"a"'.repeat(5_000)}\r\n`
    const text = card('FN:Ann', `PHOTO:${megabyte}${megabyte}${megabyte}`, `${folded}${quotes}NOTE:x`)
    expect(await cardsOf(text)).toEqual([{ 'Full name': 'Ann', Note: 'x' }])
  })

  it('of version 2.1 has its own escapes and line ends', async () => {
    expect(
      await one(
        'VERSION:2.1',
        'N:Lee\\;Roe;Ann, Jane',
        'NOTE:C:\\new\\, and',
        ' more',
        'EMAIL;INTERNET:ann@',
        ' example.org',
        'CATEGORIES:Host,Canvass',
      ),
    ).toEqual({
      'First name': 'Ann, Jane',
      'Last name': 'Lee;Roe',
      Note: 'C:\\new\\, and more',
      Email: 'ann@example.org',
      Tags: '"Host", "Canvass"',
    })
  })

  it('is of an organization that has the name of one where its own would be', async () => {
    const company = { 'Contact type': 'Organization', 'Full name': 'Tenants, North' }
    expect(await one('N:Tenants;;;;', 'FN:Tenants', 'ORG:Tenants;North')).toEqual(company)
    expect(await one('ORG:Tenants;North')).toEqual(company)
    expect(await one('KIND:org', 'FN:Tenants, North')).toEqual({ ...company, 'Full name': 'Tenants, North' })
    expect(await one('N:Lee;Ann', 'ORG:Tenants;North')).toEqual({
      'First name': 'Ann',
      'Last name': 'Lee',
      Organization: 'Tenants, North',
    })
  })

  it('is read in the encoding of its file', async () => {
    const latin = Buffer.from(card('VERSION:2.1', 'N:Núñez;José'), 'latin1')
    expect(await cardsOf(latin)).toEqual([{ 'First name': 'José', 'Last name': 'Núñez' }])
    const wide = Buffer.from(`\uFEFF${card('VERSION:2.1', 'N:Núñez;José')}`, 'utf16le')
    expect(await cardsOf(wide)).toEqual([{ 'First name': 'José', 'Last name': 'Núñez' }])
    // “Иванов” in Windows-1251, as Outlook writes it.
    const cyrillic = Buffer.concat([
      Buffer.from('BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=windows-1251:'),
      Buffer.from([0xc8, 0xe2, 0xe0, 0xed, 0xee, 0xe2]),
      Buffer.from(';Ivan\r\nEND:VCARD\r\n'),
    ])
    expect(await cardsOf(cyrillic)).toEqual([{ 'First name': 'Ivan', 'Last name': 'Иванов' }])
  })

  describe('says what was written, whatever that is', () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '' && !/[\0\uFEFF]/.test(text))
    const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&')
    /** Lines of some letters, as most programs write them. */
    const folded = (line: string) => line.match(/.{1,60}/gsu)?.join('\r\n ') ?? line
    /** Lines of a vCard 2.1: everything but letters and digits is told by its bytes. */
    const quoted = (text: string) =>
      [...Buffer.from(text)]
        .map((byte) =>
          /[\w ]/.test(String.fromCharCode(byte))
            ? String.fromCharCode(byte)
            : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
        )
        .join('')
        .match(/(?:=..|[^=]){1,20}/g)
        ?.join('=\r\n') ?? ''
    const said = 'ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8'
    const onlySemicolons = (text: string) => text.replaceAll(';', '\\;')

    it.each<[string, (last: string, first: string, note: string) => string[]]>([
      [
        '3.0',
        (last, first, note) => [
          folded(`N:${escaped(last)};${escaped(first)};;;`),
          folded(`NOTE:${escaped(note)}`),
        ],
      ],
      [
        '4.0',
        (last, first, note) => [
          folded(`a.N;LANGUAGE=en:${escaped(last)};${escaped(first)}`),
          folded(`NOTE;PREF=1:${escaped(note)}`),
        ],
      ],
      [
        '2.1',
        (last, first, note) => [
          `N;${said}:${quoted(onlySemicolons(last))};${quoted(onlySemicolons(first))};;;`,
          `NOTE;${said}:${quoted(onlySemicolons(note))}`,
        ],
      ],
    ])('in %s', async (version, write) => {
      await fc.assert(
        fc.asyncProperty(texts, texts, texts, async (last, first, note) => {
          // A version of no escape for a backslash can't tell it from one before a semicolon.
          fc.pre(version !== '2.1' || ![last, first, note].some((text) => /\\(?:;|$)/.test(text)))
          const read = await one(`VERSION:${version}`, ...write(last, first, note))
          expect(read).toEqual({ 'First name': first, 'Last name': last, Note: note })
        }),
        { numRuns: 200 },
      )
    })
  })

  it('is read whatever its bytes are, and every other card comes', async () => {
    const lines = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'N',
        'TEL;CELL',
        'ADR;"',
        'NOTE;QUOTED-PRINTABLE:=',
        'item1.TEL;TYPE="a:b"',
        'BDAY:--',
        'AGENT:x',
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          lines.filter((line) => !/vcard|photo|=$/i.test(line)),
          { maxLength: 12 },
        ),
        async (some) => {
          const cards = await cardsOf(card('FN:Ann') + card('VERSION:3.0', ...some) + card('FN:Bea'))
          const names = cards.map((read) => read['Full name'])
          expect([names[0], names.at(-1)]).toEqual(['Ann', 'Bea'])
        },
      ),
      { numRuns: 300 },
    )
  })
})
