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
      'what has no room in the note',
      ['TEL;CELL:1', 'TEL;HOME:2', 'TEL;WORK:3', 'TEL;CELL:4', 'TEL;CELL:1', 'TEL;FAX:5', 'TEL;FAX:6'],
      { Mobile: '1', 'Home phone': '2', 'Work phone': '3', Fax: '5', Note: 'Phone: 4\nFax: 6' },
    ],
    [
      'a label of one’s own',
      ['item1.TEL:303-555-0101', 'item1.X-ABLabel:_$!<Mobile>!$_'],
      { Mobile: '303-555-0101' },
    ],
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
      { 'Contact type': 'Organization', 'Full name': 'Riverside Tenants' },
    ],
    ['no picture', ['PHOTO;ENCODING=b:AAAA', ' BBBB', 'NOTE:x'], { Note: 'x' }],
    [
      'no card within it',
      ['AGENT:', 'BEGIN:VCARD', 'NOTE:of the agent', 'END:VCARD', 'NOTE:x'],
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

  it('is a row, also where it is cut off, and groups of others are none', async () => {
    const file = `\uFEFFbegin:vcard\nFN:Ann\nBEGIN:VCARD\nFN:Bea\nEND:VCARD\nBEGIN:VCARD\nKIND:group\nFN:All\nEND:VCARD\nBEGIN:VCARD\nFN:Cy`
    const { rows, format } = await readAll(bytesSource(file))
    expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [2, 'Ann'],
      [3, 'Bea'],
      [5, 'Cy'],
    ])
    expect(format).toMatchObject({ kind: 'vcard', encoding: 'utf-8' })
  })

  it('is read in the encoding of its file', async () => {
    const latin = Buffer.from(card('VERSION:2.1', 'N:Núñez;José'), 'latin1')
    expect(await cardsOf(latin)).toEqual([{ 'First name': 'José', 'Last name': 'Núñez' }])
    const wide = Buffer.from(`\uFEFF${card('VERSION:2.1', 'N:Núñez;José')}`, 'utf16le')
    expect(await cardsOf(wide)).toEqual([{ 'First name': 'José', 'Last name': 'Núñez' }])
  })

  it('says what was written, whatever that is', async () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
    const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&')
    /** Lines of 75 octets, as most programs write them. */
    const folded = (line: string) =>
      [...line]
        .join('')
        .match(/.{1,60}/gsu)
        ?.join('\r\n ') ?? line
    await fc.assert(
      fc.asyncProperty(texts, texts, texts, async (first, last, note) => {
        fc.pre([first, last, note].every((text) => text !== '' && !text.includes('\0')))
        const read = await one(
          folded(`N:${escaped(last)};${escaped(first)};;;`),
          folded(`NOTE:${escaped(note)}`),
        )
        expect(read).toEqual({
          'First name': first.replace(/\s*,\s*/g, ' '),
          'Last name': last.replace(/\s*,\s*/g, ' '),
          Note: note,
        })
      }),
      { numRuns: 200 },
    )
  })
})
