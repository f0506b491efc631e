import type { Words } from './en.ts'
import { activateWords } from './es/activate.ts'
import { bulkWords } from './es/bulk.ts'
import { duplicateWords } from './es/duplicates.ts'
import { entranceWords } from './es/entrance.ts'
import { fieldWords } from './es/fields.ts'
import { frameWords } from './es/frame.ts'
import { mapWords } from './es/map.ts'
import { meWords } from './es/me.ts'
import { omniboxWords } from './es/omnibox.ts'
import { listsWords } from './es/lists.ts'
import { peopleWords } from './es/people.ts'
import { nearbyWords } from './es/nearby.ts'
import { peopleTableWords } from './es/people-table.ts'
import { untranslated } from './untranslated.ts'

/** Every text of the dashboard in Spanish. */
export const es: Words = {
  ...untranslated,
  activate: activateWords,
  bulk: bulkWords,
  duplicates: duplicateWords,
  entrance: entranceWords,
  fields: fieldWords,
  frame: frameWords,
  map: mapWords,
  me: meWords,
  omnibox: omniboxWords,
  lists: listsWords,
  nearby: nearbyWords,
  people: peopleWords,
  peopleTable: peopleTableWords,
}
