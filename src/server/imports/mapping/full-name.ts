/** The parts of a name; what a name doesn't have is left out. */
export interface NameParts {
  prefix?: string
  first_name?: string
  middle_name?: string
  last_name?: string
  suffix?: string
}

/** The parts of a full name: the last word is the family name. */
export function splitFullName(text: string): NameParts {
  const words = text.trim().split(/\s+/)
  const last_name = words.length > 1 ? words.pop() : undefined
  return { first_name: words.join(' '), ...(last_name !== undefined && { last_name }) }
}
