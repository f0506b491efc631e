import { nationParts, type NationPart } from '../nation-file/write-nation.ts'

/** Where the work on an export is: its part, and the last row of the part that is written. */
export interface Position {
  part: 'head' | NationPart | 'people' | 'removed' | 'end'
  after: string | number | null
}

export const beginning: Position = { part: 'head', after: null }

const order: readonly Position['part'][] = [
  'head',
  ...(Object.keys(nationParts) as NationPart[]),
  'people',
  'removed',
  'end',
]

/** The part that follows another; null after the last. Only a whole nation has more than a head and people. */
export function partAfter(part: Position['part'], isNation: boolean): Position | null {
  const rest = order.slice(order.indexOf(part) + 1)
  const next = isNation ? rest[0] : rest.find((one) => one === 'people')
  return next ? { part: next, after: null } : null
}
