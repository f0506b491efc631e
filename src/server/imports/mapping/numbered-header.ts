import { foldText } from '../../text/fold.ts'
import { wordKey } from './cells/word-key.ts'

/** What there may be several of; of two names or birthdays the second is another person's. */
const several = new Set([
  'email',
  'phone',
  'mobile',
  'work_phone_number',
  'fax_number',
  'website',
  'tags',
  'note',
])
/** Of which a further one has a place. */
const adding = new Set(['phone', 'tags', 'note'])

/**
 * What a header means that counts what there may be several of: `Email Address 3`, `E-mail 2 Address`,
 * `Home Phone 2`. `meaning` tells what a header means without its number, by its key.
 */
export function numberedTarget(
  header: string,
  meaning: (key: string) => string | undefined,
): string | undefined {
  const words = foldText(header).replace(/([a-z])(\d)/g, '$1 $2')
  const [, before = '', digit, after = ''] = /^(\D+)(?<!\w)(\d)(?!\w)(\D*)$/.exec(words) ?? []
  const target = digit === undefined ? undefined : meaning(wordKey(before + after))
  if (target === undefined || !several.has(target)) return undefined
  const number = Number(digit)
  if (target === 'email') return number >= 2 && number <= 4 ? `email${number}` : target
  return number <= 1 || adding.has(target) ? target : undefined
}
