import { wordKey } from '../cells/word-key.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'

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
