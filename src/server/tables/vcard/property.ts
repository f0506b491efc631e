import { decodeQuotedPrintable, readAgain } from './charset.ts'

/** A line of a vCard: `item1.TEL;TYPE=cell,pref:+1 213 555 0105`. */
export interface Property {
  /** In capitals. */
  name: string
  /** What ties it to a label of its own; empty where nothing does. */
  group: string
  /** What is said of the value, in small letters: `cell`, `pref`, `home`. */
  types: ReadonlySet<string>
  /** How much it is preferred: 1 most, 100 not at all. */
  preference: number
  /** Parameters by their names in capitals. */
  parameters: ReadonlyMap<string, string>
  /** As it is written, but decoded from quoted-printable and its charset: parts and lists still have their escapes. */
  value: string
}

const name = /^(?:([\w-]+)\.)?([\w-]+)(?=[;:])/
/** A parameter: texts in quotes may hold what parts them otherwise. */
const parameter = /;((?:"[^"]*"|[^":;])*)/y

/** The properties that are read; all others are never held. */
const readNames: ReadonlySet<string> = new Set([
  'ADR',
  'AGENT',
  'BDAY',
  'CATEGORIES',
  'EMAIL',
  'FN',
  'GENDER',
  'KIND',
  'N',
  'NICKNAME',
  'NOTE',
  'ORG',
  'ROLE',
  'TEL',
  'TITLE',
  'URL',
  'VERSION',
  'X-ABLABEL',
  'X-ABSHOWAS',
  'X-ADDRESSBOOKSERVER-KIND',
])

/**
 * Reads a line; null for one that is none of a vCard, and of what nobody reads.
 *
 * @param isWestern whether the file is read as Windows-1252, in which the bytes of every other charset can be told
 */
export function readProperty(line: string, isWestern: boolean): Property | null {
  const found = name.exec(line)
  const own = found?.[2]?.toUpperCase() ?? ''
  if (!found || !readNames.has(own)) return null
  const types = new Set<string>()
  const parameters = new Map<string, string>()
  let at = found[0].length
  while (line[at] === ';') {
    parameter.lastIndex = at
    const [whole, text] = parameter.exec(line) as unknown as [string, string]
    readParameter(text, types, parameters)
    at += whole.length
  }
  if (line[at] !== ':') return null
  const written = line.slice(at + 1)
  const charset = parameters.get('CHARSET')
  const plain = isWestern && charset ? readAgain(written, charset) : written
  const preference = Number(parameters.get('PREF') ?? (types.has('pref') ? 1 : 100))
  return {
    name: own,
    group: (found[1] ?? '').toLowerCase(),
    types,
    preference: preference >= 1 && preference <= 100 ? preference : 100,
    parameters,
    value: (types.has('quoted-printable') ? decodeQuotedPrintable(written, charset) : plain).replaceAll(
      '\0',
      '',
    ),
  }
}

/** vCard 2.1 names types, encodings and the like without saying of what they are. */
function readParameter(text: string, types: Set<string>, parameters: Map<string, string>): void {
  const equals = text.indexOf('=')
  const key = equals < 0 ? 'TYPE' : text.slice(0, equals).trim().toUpperCase()
  const value = text
    .slice(equals + 1)
    .replaceAll('"', '')
    .trim()
  if (key === 'TYPE' || key === 'ENCODING')
    for (const one of value.split(',')) types.add(one.trim().toLowerCase())
  else parameters.set(key, value)
}
