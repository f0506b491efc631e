import type { CustomField } from '../../../contract/custom-field.ts'
import { fieldSpec } from '../../../contract/fields.ts'
import { consentNames, parseTarget, type ColumnMapping } from '../../../contract/import-mapping.ts'
import { foldText } from '../../text/fold.ts'
import type { Candidate, Evidence } from './candidate.ts'
import { consentTargetOfValues, holdsConsent, namesLetters, sayYesOrNo } from './consent/consent-header.ts'
import { consentFields } from './consent/consent-reader.ts'
import { headlessTargets } from './headless-layouts.ts'
import { headerTarget, type How } from './header-target.ts'
import { resolve } from './resolve.ts'
import { areEmails, arePhones, areSalesforceIds, hasValues } from './sample-evidence.ts'
import { isOfAnother } from './unwrapped-header.ts'

/** Where a column seems to go, and by what that was told; null for one that is left out. */
export interface ColumnGuess {
  mapping: ColumnMapping
  how: How | null
}

/**
 * Where the columns of a file go, by their headers and else by what they hold. No two columns get the same target,
 * but those that add up (tags, notes, phone numbers); of two, one that holds something goes before an empty one, and
 * a name before a spelling.
 *
 * @param samples of each column, some of its cells
 * @param isOwn whether the file is of this nation, so that its `id` is the id here. Numbers under a bare `id` of any
 * other say nothing of where they are from: taken for our ids they would mean someone else, and taken for `external_id`
 * the 17th person of one tool would be the 17th of the next. Whose they are is asked for.
 * @param rows some rows as they stand, which tell whether a column is of one person each
 */
export function guessTargets(
  header: readonly string[],
  samples: readonly (readonly string[])[],
  customFields: readonly CustomField[],
  isOwn: boolean,
  rows: readonly (readonly string[])[] = [],
): ColumnGuess[] {
  const cells = (column: number) => samples[column] ?? []
  const evidence = { header, cells, isOwn, rows }
  const candidates = resolve(pointed(customFields, evidence), evidence)
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

/** Where each header points by itself, and of one that says nothing its cells. */
function pointed(customFields: readonly CustomField[], { header, cells }: Evidence): Candidate[] {
  const isOfDonations = header.some((text) =>
    /^signup_(nationbuilder_id|email|full_name)$/i.test(text.trim()),
  )
  const headless = headlessTargets(header, cells)
  if (headless) {
    return headless.flatMap((target, column): Candidate[] =>
      target === null ? [] : [{ column, target, how: 'values', rank: 1 }],
    )
  }
  const some = (spelling: RegExp, holds: (values: readonly string[]) => boolean) =>
    header.some((text, column) => !isOfAnother(text) && (spelling.test(text) || holds(cells(column))))
  const ofTexts = some(/phone|mobile|cell|tel/i, arePhones) && !some(/mail|correo|courriel|mél/i, areEmails)
  const read = header.map((text, column) => {
    if (isOfDonations && !ofSignup.test(text)) return null
    const found = headerTarget(text.trim(), customFields, ofTexts)
    return found && isOtherwise(found.target, text, cells(column)) ? null : found
  })
  const silent = header.flatMap((text, column) =>
    read[column] || (isOfDonations && !ofSignup.test(text)) ? [] : [column],
  )
  const candidates = read.flatMap((found, column) => (found ? [{ ...found, column }] : []))
  return [...candidates, ...byValues(silent, candidates, header, cells)].toSorted(
    (one, other) => one.column - other.column,
  )
}

/**
 * Whether cells say that their header means something else: a Spanish `Estado` is what came of a subscription as well
 * as a state, below `Email?` there may be a yes, and below `Newsletters` their names.
 */
function isOtherwise(target: string, header: string, values: readonly string[]): boolean {
  if (target.endsWith('.state') || target === 'contact_status_name') return holdsConsent(values)
  if (/^email\d?$/.test(target)) return /\?|y\/n/i.test(header) && sayYesOrNo(values)
  return ofConsent.has(target) && namesLetters(header, values)
}

/** What tells by itself what a column is, when its header doesn't. */
const tellings = [
  ['email', areEmails],
  ['phone', arePhones],
  ['salesforce_id', areSalesforceIds],
] as const

/**
 * What columns are whose headers say nothing: only where no header says it of another column, and where this one
 * doesn't say that it is someone else's. Of two of them nobody knows which is the person's.
 */
function byValues(
  silent: readonly number[],
  candidates: readonly Candidate[],
  header: readonly string[],
  cells: (column: number) => readonly string[],
): Candidate[] {
  const firstWord = (column: number) => foldText(header[column] ?? '').split(' ')[0] ?? ''
  const isOfGroup = (column: number) =>
    // A column without a name is called by its place.
    !['', 'column'].includes(firstWord(column)) &&
    silent.some((other) => other !== column && firstWord(other) === firstWord(column))
  const isKnown = (target: string) =>
    candidates.some((one) => one.target.replace(/[1-4]$/, '') === target || phoneLike(target, one.target))
  const found = tellings.flatMap(([target, holds]): Candidate[] => {
    const those = silent.filter((column) => holds(cells(column)))
    const [column] = those
    if (column === undefined || those.length > 1 || isKnown(target)) return []
    if (isOfAnother(header[column] ?? '') || isOfGroup(column)) return []
    return [{ column, target, how: 'values', rank: 4 }]
  })
  const consents = silent
    .filter((column) => holdsConsent(cells(column)))
    .map((column): Candidate => ({
      column,
      target: consentTargetOfValues(header[column] ?? ''),
      how: 'values',
      rank: 4,
    }))
  return [...found, ...consents]
}

const phoneLike = (target: string, other: string) =>
  target === 'phone' && ['mobile', 'work_phone_number'].includes(other)

/** A person has up to four emails, several phone numbers, and any number of tags and notes. */
const emailSlots = ['email', 'email2', 'email3', 'email4', 'email1']
const addUp = new Set(['tags', 'note', 'subnations', 'phone', 'phone_type'])
/** Whoever opted out in one way is out, whatever another column says. */
const ofConsent = new Set([...consentFields, ...consentNames, 'unsubscribed_at'])

function freeTarget(target: string, taken: ReadonlySet<string>): string | undefined {
  if (!taken.has(target) || addUp.has(target) || ofConsent.has(target)) return target
  return emailSlots.includes(target) ? emailSlots.find((slot) => !taken.has(slot)) : undefined
}

/** Whether a target’s cells are days or times, so that their order matters. */
export function holdsDays(target: string, customFields: readonly CustomField[]): boolean {
  const parsed = parseTarget(target)
  if (parsed?.kind === 'ballot') return ['cast_at', 'election_at'].includes(parsed.part)
  if (parsed?.kind === 'custom') return customFields.find(({ slug }) => slug === parsed.slug)?.type === 'date'
  return parsed?.kind === 'field' && ['date', 'time'].includes(fieldSpec(parsed.field).kind)
}
