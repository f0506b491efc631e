import type { Words } from './en.ts'
import { activateWords } from './fr/activate.ts'
import { entranceWords } from './fr/entrance.ts'
import { fieldWords } from './fr/fields.ts'
import { frameWords } from './fr/frame.ts'
import { untranslated } from './untranslated.ts'

/** Every text of the dashboard in French. */
export const fr: Words = {
  ...untranslated,
  activate: activateWords,
  entrance: entranceWords,
  fields: fieldWords,
  frame: frameWords,
}
