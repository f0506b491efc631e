import type { CustomField } from '../../../contract/custom-field.ts'
import { fieldSpec } from '../../../contract/fields.ts'
import { parseTarget, type ColumnMapping } from '../../../contract/import-mapping.ts'
import { wordKey } from './cells/word-key.ts'
import { holdsConsent } from './consent/consent-header.ts'
import { headerTarget, type HeaderTarget, type How } from './header-target.ts'
import { areEmails, arePhones, arePrefixes, areTypes, hasValues } from './sample-evidence.ts'
import { NAME_OR_PART } from './spellings/spellings.ts'

/** Where a column seems to go, and by what that was told; null for one that is left out. */
export interface ColumnGuess {
  mapping: ColumnMapping
  how: How | null
}

interface Candidate extends HeaderTarget {
  column: number
}

/**
 * Where the columns of a file go, by their headers and else by what they hold. No two columns get the same target,
 * but those that add up (tags, notes); of two, one that holds something goes before an empty one, and a name before
 * a spelling.
 *
 * @param samples of each column, some of its cells
 * @param isOwn whether the file is of this nation, so that its `id` is the id here. Numbers under a bare `id` of any
 * other say nothing of where they are from: taken for our ids they would mean someone else, and taken for `external_id`
 * the 17th person of one tool would be the 17th of the next. Whose they are is asked for.
 */
export function guessTargets(
  header: readonly string[],
  samples: readonly (readonly string[])[],
  customFields: readonly CustomField[],
  isOwn: boolean,
): ColumnGuess[] {
  const cells = (column: number) => samples[column] ?? []
  const candidates = resolve(pointed(header, customFields, cells), header, cells, isOwn)
  const order = candidates.toSorted(
    (one, other) =>
      Number(hasValues(cells(other.column))) - Number(hasValues(cells(one.column))) || one.rank - other.rank,
  )
  const taken = new Set<string>()
  const chosen = new Map<number, { target: string; how: How }>()
  for (const { column, target, how } of order) {
    const free = freeTarget(target, taken)
    if (free === undefined) continue
    taken.add(free)
    chosen.set(column, { target: free, how })
  }
  return header.map((_, column) => {
    const { target = null, how = null } = chosen.get(column) ?? {}
    return { mapping: { target }, how }
  })
}

/** A file of donations tells of the person in columns that start so; its other columns are of the donation. */
const ofSignup = /^signup_/i

/** Where each header points by itself. */
function pointed(
  header: readonly string[],
  customFields: readonly CustomField[],
  cells: (column: number) => readonly string[],
): Candidate[] {
  const isOfDonations = header.some((text) =>
    /^signup_(nationbuilder_id|email|full_name)$/i.test(text.trim()),
  )
  const some = (spelling: RegExp, holds: (values: readonly string[]) => boolean) =>
    header.some((text, column) => spelling.test(text) || holds(cells(column)))
  const ofTexts = some(/phone|mobile|cell|tel/i, arePhones) && !some(/mail|correo|courriel|mél/i, areEmails)
  return header.flatMap((text, column) => {
    if (isOfDonations && !ofSignup.test(text)) return []
    const found = headerTarget(text.trim(), customFields, ofTexts) ?? byValues(cells(column))
    return found ? [{ ...found, column }] : []
  })
}

function byValues(samples: readonly string[]): HeaderTarget | null {
  if (areEmails(samples)) return { target: 'email', how: 'values', rank: 4 }
  if (holdsConsent(samples)) return { target: 'email_opt_in', how: 'values', rank: 4 }
  return arePhones(samples) ? { target: 'phone', how: 'values', rank: 4 } : null
}

/** What the columns mean beside one another. */
function resolve(
  candidates: Candidate[],
  header: readonly string[],
  cells: (column: number) => readonly string[],
  isOwn: boolean,
): Candidate[] {
  const has = (target: string) => candidates.some((one) => one.target === target)
  const hasAddress = candidates.some(({ target }) => /^(home|registered|work|billing)_address\./.test(target))
  const name = !has('last_name') && has('first_name') ? 'last_name' : has('last_name') ? 'first_name' : null
  const id = header.findIndex((text) => text.trim() === 'id')
  const own: Candidate[] = id >= 0 && isOwn ? [{ column: id, target: 'id', how: 'name', rank: 0 }] : []
  const resolved = candidates.flatMap((candidate): Candidate[] => {
    const { target, column } = candidate
    const to = (other: string) => [{ ...candidate, target: other }]
    if (target === NAME_OR_PART) return to(name === null || has(name) ? 'full_name' : name)
    // A title that goes before no name is that of a job.
    if (target === 'prefix' && candidate.how === 'spelling' && isOfJobs(cells(column)))
      return to('occupation')
    // What other tools sort people by: only a column that parts them from organizations is ours.
    if (target === 'signup_type' && candidate.how === 'spelling' && isOfOthers(cells(column))) return []
    // The primary address repeats one of the others; alone it is the only one there is.
    if (target.startsWith('primary_address.')) return hasAddress ? [] : to(target.replace('primary', 'home'))
    // Where people keep another tool's ids, their recruiters are told by them too.
    if (/^(recruiter|parent)_id$/.test(target) && hasHostedId(header)) {
      return to(target.replace('_id', '.external_id'))
    }
    // The hosted tool writes a name or an email there; by a name nobody is found.
    return /_or_email$/i.test(header[column] ?? '') && !areEmails(cells(column)) ? [] : [candidate]
  })
  return [...own, ...resolved]
}

const isOfOthers = (samples: readonly string[]) => hasValues(samples) && !areTypes(samples)

const isOfJobs = (samples: readonly string[]) => hasValues(samples) && !arePrefixes(samples)

const hasHostedId = (header: readonly string[]) =>
  header.some((text) => /^(signup)?nationbuilderid$/.test(wordKey(text)))

/** A person has up to four emails, and any number of tags and notes. */
const emailSlots = ['email', 'email2', 'email3', 'email4', 'email1']
const addUp = new Set(['tags', 'note', 'subnations'])

function freeTarget(target: string, taken: ReadonlySet<string>): string | undefined {
  if (!taken.has(target) || addUp.has(target)) return target
  return emailSlots.includes(target) ? emailSlots.find((slot) => !taken.has(slot)) : undefined
}

/** Whether a target’s cells are days or times, so that their order matters. */
export function holdsDays(target: string, customFields: readonly CustomField[]): boolean {
  const parsed = parseTarget(target)
  if (parsed?.kind === 'ballot') return ['cast_at', 'election_at'].includes(parsed.part)
  if (parsed?.kind === 'custom') return customFields.find(({ slug }) => slug === parsed.slug)?.type === 'date'
  return parsed?.kind === 'field' && ['date', 'time'].includes(fieldSpec(parsed.field).kind)
}
