import type { Words } from './en.ts'
import { activateWords } from './es/activate.ts'
import { bulkWords } from './es/bulk.ts'
import { duplicateWords } from './es/duplicates.ts'
import { entranceWords } from './es/entrance.ts'
import { exportsWords } from './es/exports.ts'
import { fieldWords } from './es/fields.ts'
import { frameWords } from './es/frame.ts'
import { mapWords } from './es/map.ts'
import { meWords } from './es/me.ts'
import { omniboxWords } from './es/omnibox.ts'
import { importsWords } from './es/imports.ts'
import { listsWords } from './es/lists.ts'
import { peopleWords } from './es/people.ts'
import { nearbyWords } from './es/nearby.ts'
import { peopleTableWords } from './es/people-table.ts'
import { personPanelsWords } from './es/person-panels.ts'
import { personWords } from './es/person.ts'
import { searchWords } from './es/search.ts'
import { settingsWords } from './es/settings.ts'

/** Every text of the dashboard in Spanish. */
export const es: Words = {
  activate: activateWords,
  bulk: bulkWords,
  duplicates: duplicateWords,
  entrance: entranceWords,
  fields: fieldWords,
  frame: frameWords,
  map: mapWords,
  me: meWords,
  omnibox: omniboxWords,
  exports: exportsWords,
  imports: importsWords,
  lists: listsWords,
  nearby: nearbyWords,
  people: peopleWords,
  peopleTable: peopleTableWords,
  person: personWords,
  search: searchWords,
  personPanels: personPanelsWords,
  settings: settingsWords,
}
