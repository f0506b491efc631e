/** A member of a presented person, and what stands in it when nobody wrote anything of it. */
export interface Member<Name extends string = string> {
  name: Name
  blank: unknown
}

interface ReadyMember<Name extends string> extends Member<Name> {
  /** The value as JSON. */
  blankJson: string
  start: string
}

/** Some members in their order, as they are written and as they are read. */
export interface Template<Name extends string = string> {
  members: ReadyMember<Name>[]
  /** All of them as JSON with their blank values, each with a comma before it. */
  text: string
  /** Where each of them stands in that text. */
  places: ReadonlyMap<string, { start: number; end: number }>
}

/** Prepares members for `shortText` and `completeText`. */
export function templateOf<Name extends string>(some: readonly Member<Name>[]): Template<Name> {
  const members = some.map(({ name, blank }) => ({
    name,
    blank,
    blankJson: JSON.stringify(blank),
    start: `"${name}":`,
  }))
  let text = ''
  const places = new Map<string, { start: number; end: number }>()
  for (const { name, start, blankJson } of members) {
    const from = text.length
    text += `,${start}${blankJson}`
    places.set(name, { start: from, end: text.length })
  }
  return { members, text, places }
}

/**
 * The text that is kept of a person: the members that aren't blank, a line each, so that it is a fifth of what is
 * sent. JSON never has a line break of its own.
 */
export function shortText<Name extends string>(
  { members }: Template<Name>,
  valueOf: (name: Name) => unknown,
): string {
  let text = ''
  for (const { name, blank, blankJson, start } of members) {
    const value = valueOf(name)
    if (value === blank) continue
    const json = JSON.stringify(value)
    if (json !== blankJson) text += `\n${start}${json}`
  }
  return text.slice(1)
}

/**
 * A kept text as it is sent: all members, joined with commas and without braces. Lines that the template doesn't
 * know, those of custom fields, come last, in their order.
 */
export function completeText({ text, places }: Template, kept: string): string {
  let complete = ''
  let others = ''
  let at = 0
  // Without `split`: a page of people is a few thousand lines.
  for (let start = 0; start < kept.length;) {
    const found = kept.indexOf('\n', start)
    const end = found === -1 ? kept.length : found
    const place = places.get(kept.slice(start + 1, kept.indexOf('"', start + 1)))
    const member = `,${kept.slice(start, end)}`
    if (place) {
      if (at < place.start) complete += text.slice(at, place.start)
      complete += member
      at = place.end
    } else others += member
    start = end + 1
  }
  return (complete + text.slice(at) + others).slice(1)
}
