import { wordKey } from '../cells/word-key.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import { spanish } from './es.ts'

/**
 * What headers are called, by target: common spellings parted by commas, whatever their case, accents and signs.
 * `nameOrPart` is a name of which the other columns tell whether it is whole: a `Nom` beside a `Prénom` is not.
 */
export type Spellings = Record<string, string>

/** The key of a name that could be whole or a part. */
export const NAME_OR_PART = 'nameOrPart'

/** The targets of common spellings in the languages of Muster; where two languages differ, English holds. */
export const spelled: ReadonlyMap<string, string> = new Map(
  [french, spanish, english].flatMap((spellings) =>
    Object.entries(spellings).flatMap(([target, texts]) =>
      texts.split(', ').map((text) => [wordKey(text), target] as const),
    ),
  ),
)
