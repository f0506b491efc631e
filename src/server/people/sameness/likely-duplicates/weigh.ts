import type { Confidence } from '../../../../contract/duplicate.ts'
import type { SamenessReasonKind } from '../../../../contract/sameness.ts'
import { compareFirst, compareLast, canBeOne } from '../names.ts'
import type { Frequencies } from '../frequencies.ts'
import { judge, type Judgement } from '../judge.ts'
import type { SamenessRecord } from '../record.ts'
import type { Sought } from './sought.ts'

/** How likely somebody is the one who is sought, and what speaks for it and against it. */
export interface Likeness extends Judgement {
  confidence: Confidence
}

const contact: ReadonlySet<SamenessReasonKind> = new Set(['email', 'phone'])

/** Compares someone with the one sought; null when they aren't likely the same. */
export function weigh(sought: Sought, other: SamenessRecord, frequencies: Frequencies): Likeness | null {
  const record = sought.isTyped ? withoutHalfName(sought.record, other) : sought.record
  const judgement = judge(record, other, frequencies)
  const confidence = confidenceOf(judgement, record, other)
  return confidence && { ...judgement, confidence }
}

function confidenceOf(
  { verdict, reasons }: Judgement,
  one: SamenessRecord,
  other: SamenessRecord,
): Confidence | null {
  if (verdict === 'same') return 'high'
  if (verdict === 'maybe') return 'medium'
  // Who shares an email or a phone is mostly of the same household; of a whole name there may be many.
  const isNamesake =
    one.first !== '' && canBeOne(compareFirst(one.first, other.first)) && isFamily(one.last, other.last)
  return isNamesake || reasons.some(({ kind }) => contact.has(kind)) ? 'low' : null
}

const isFamily = (one: string, other: string) =>
  !['other', 'half', 'unknown'].includes(compareLast(one, other))

/** A last name that is still being typed may become theirs. */
const withoutHalfName = (record: SamenessRecord, { last }: SamenessRecord): SamenessRecord =>
  record.last !== '' && last !== record.last && last.startsWith(record.last)
    ? { ...record, last: '' }
    : record
