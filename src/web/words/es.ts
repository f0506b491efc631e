import type { Words } from './en.ts'
import { activateWords } from './es/activate.ts'
import { entranceWords } from './es/entrance.ts'
import { fieldWords } from './es/fields.ts'
import { frameWords } from './es/frame.ts'
import { untranslated } from './untranslated.ts'

/** Every text of the dashboard in Spanish. */
export const es: Words = {
  ...untranslated,
  activate: activateWords,
  entrance: entranceWords,
  fields: fieldWords,
  frame: frameWords,
}
