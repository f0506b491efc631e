import { spokenAmong, type Language } from '../../contract/language.ts'

/** The best language of an `Accept-Language` header that Muster speaks (RFC 9110, 12.5.4); a weight of 0 is a no. */
export function acceptedLanguage(header = ''): Language | undefined {
  const weighted = header.split(',').map((part) => {
    const [tag = '', ...parameters] = part.split(';').map((text) => text.trim())
    const [, weight = '1'] = /^q=([\d.]+)$/.exec(parameters[0] ?? '') ?? []
    return { tag, weight: Number(weight) }
  })
  const wanted = weighted.filter(({ weight }) => weight > 0)
  return spokenAmong(wanted.toSorted((one, other) => other.weight - one.weight).map(({ tag }) => tag))
}
