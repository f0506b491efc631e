import type { TableProblem } from '../../../contract/table-format.ts'
import { NationLineSchema, type NationHeader, type NationLine } from '../../nation-file/lines.ts'
import { parseJson, readHeader } from './nation-export.ts'
import type { FileLine } from './read-lines.ts'

/** A file that can't be imported, and why. */
export class NationRefusal extends Error {
  readonly problem: TableProblem

  constructor(kind: TableProblem['kind'], row: number | null) {
    super(kind)
    this.problem = { kind, row, column: null }
  }
}

/** The line of a nation's file after the first. Throws `NationRefusal` for any other. */
export function parseLine({ text, number }: FileLine): NationLine {
  const parsed = NationLineSchema.safeParse(parseJson(text))
  if (!parsed.success) throw new NationRefusal('nation_line', number)
  return parsed.data
}

/** Goes through the lines of a file before any is written. */
export interface NationCheck {
  /** Throws `NationRefusal`. */
  take: (line: FileLine) => void
  /** What is known at the end. Throws `NationRefusal` when the file has lost its end. */
  finish: () => { header: NationHeader; people: Record<string, number> }
}

/**
 * Makes a check: every line must be one that Muster writes, none must be there twice, and the last says how many
 * people came.
 *
 * @param emails those of the accounts that are here, in small letters; the check finds out who they belong to
 */
export function nationCheck(emails: ReadonlySet<string>): NationCheck {
  let header: NationHeader | undefined
  let isWhole = false
  const people = new Map<string, number>()
  const lists = new Set<number>()
  const slugs = new Set<string>()
  let lastPerson = 0
  let count = 0

  const isNew = <Value>(known: Set<Value>, value: Value): boolean => {
    const before = known.size
    return known.add(value).size > before
  }

  function claim(email: string | null, personId: number): void {
    const key = email?.toLowerCase() ?? ''
    if (emails.has(key) && !people.has(key)) people.set(key, personId)
  }

  /** Whether the line can stand here. */
  function isRight(line: NationLine): boolean {
    if (isWhole) return false
    if (line.type === 'custom_field') return isNew(slugs, line.slug)
    if (line.type === 'list') return isNew(lists, line.id)
    if (line.type === 'account') claim(line.email, line.person_id)
    if (line.type === 'end') {
      isWhole = true
      return line.people_count === count
    }
    if (line.type !== 'person') return true
    const { id, fields } = line
    for (const email of [fields.email1, fields.email2, fields.email3, fields.email4]) claim(email, id)
    count += 1
    const follows = id > lastPerson
    lastPerson = id
    return follows
  }

  return {
    take(line) {
      if (header) {
        if (!isRight(parseLine(line))) throw new NationRefusal('nation_line', line.number)
        return
      }
      const read = readHeader(line.text)
      if ('problem' in read) throw new NationRefusal(read.problem.kind, line.number)
      header = read.header
    },
    finish() {
      if (!header || !isWhole) throw new NationRefusal('nation_cut', null)
      return { header, people: Object.fromEntries(people) }
    },
  }
}
