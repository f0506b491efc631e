/** A line of a vCard: `item1.TEL;TYPE=cell,pref:+1 213 555 0105`. */
export interface Property {
  /** In capitals. */
  name: string
  /** What ties it to a label of its own; empty where nothing does. */
  group: string
  /** What is said of the value, in small letters: `cell`, `pref`, `home`, and `quoted-printable` of its encoding. */
  types: ReadonlySet<string>
  /** How much it is preferred: 1 most, 100 not at all. */
  preference: number
  /** Parameters by their names in capitals. */
  parameters: ReadonlyMap<string, string>
  /** As it is written, but decoded from quoted-printable: parts and lists still have their escapes. */
  value: string
}

const head = /^(?:([\w-]+)\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*(?:"[^"]*"[^":;]*)*)*):/

/** Reads a line; null for one that is none of a vCard. */
export function readProperty(line: string): Property | null {
  const found = head.exec(line)
  if (!found) return null
  const [whole, group = '', name = '', said = ''] = found
  const types = new Set<string>()
  const parameters = new Map<string, string>()
  for (const [, text = ''] of said.matchAll(/;((?:"[^"]*"|[^";])*)/g)) {
    const equals = text.indexOf('=')
    const key = equals < 0 ? 'TYPE' : text.slice(0, equals).trim().toUpperCase()
    const value = text
      .slice(equals + 1)
      .replaceAll('"', '')
      .trim()
    // vCard 2.1 names types, encodings and the like without saying of what they are.
    if (key === 'TYPE' || key === 'ENCODING')
      for (const one of value.split(',')) types.add(one.trim().toLowerCase())
    else parameters.set(key, value)
  }
  const written = line.slice(whole.length)
  const value = types.has('quoted-printable') ? decoded(written, parameters.get('CHARSET')) : written
  const preference = Number(parameters.get('PREF') ?? (types.has('pref') ? 1 : 100))
  return {
    name: name.toUpperCase(),
    group: group.toLowerCase(),
    types,
    preference: preference >= 1 && preference <= 100 ? preference : 100,
    parameters,
    value,
  }
}

/** Quoted-printable (RFC 2045, section 6.7) of a charset; one that nobody knows is read as UTF-8, or else Windows-1252. */
function decoded(text: string, charset: string | undefined): string {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '=' ? /^[0-9a-f]{2}$/i.exec(text.slice(at + 1, at + 3)) : null
    if (hex) {
      bytes.push(Number.parseInt(hex[0], 16))
      at += 2
    } else bytes.push(...Buffer.from(text[at] as string))
  }
  const whole = Uint8Array.from(bytes)
  for (const encoding of [charset ?? 'utf-8', 'utf-8']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(whole)
    } catch {
      // The next one.
    }
  }
  return new TextDecoder('windows-1252').decode(whole)
}

/** A text without its escapes (RFC 6350, section 3.4): `\,`, `\;`, `\\` and `\n`. */
export const unescaped = (text: string): string =>
  text.replace(/\\([\\,;:nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)).trim()

/** The parts of a value between marks that have no escape, themselves without escapes. */
export const partsOf = (value: string, mark: ';' | ','): string[] =>
  (value.match(mark === ';' ? /(?:\\.|[^\\;])*;?/gs : /(?:\\.|[^\\,])*,?/gs) ?? [])
    .slice(0, value === '' ? 0 : undefined)
    .map((part) => (part.endsWith(mark) && !part.endsWith(`\\${mark}`) ? part.slice(0, -1) : part))
    .map(unescaped)
