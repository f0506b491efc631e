import type { Words } from './en.ts'
import { activateWords } from './fr/activate.ts'
import { bulkWords } from './fr/bulk.ts'
import { duplicateWords } from './fr/duplicates.ts'
import { entranceWords } from './fr/entrance.ts'
import { exportsWords } from './fr/exports.ts'
import { fieldWords } from './fr/fields.ts'
import { frameWords } from './fr/frame.ts'
import { importsWords } from './fr/imports.ts'
import { listsWords } from './fr/lists.ts'
import { mapWords } from './fr/map.ts'
import { meWords } from './fr/me.ts'
import { nearbyWords } from './fr/nearby.ts'
import { omniboxWords } from './fr/omnibox.ts'
import { peopleTableWords } from './fr/people-table.ts'
import { peopleWords } from './fr/people.ts'
import { personPanelsWords } from './fr/person-panels.ts'
import { personWords } from './fr/person.ts'
import { searchWords } from './fr/search.ts'
import { settingsWords } from './fr/settings.ts'

/** Every text of the dashboard in French. */
export const fr: Words = {
  activate: activateWords,
  bulk: bulkWords,
  duplicates: duplicateWords,
  entrance: entranceWords,
  fields: fieldWords,
  frame: frameWords,
  exports: exportsWords,
  imports: importsWords,
  lists: listsWords,
  map: mapWords,
  me: meWords,
  nearby: nearbyWords,
  omnibox: omniboxWords,
  people: peopleWords,
  peopleTable: peopleTableWords,
  person: personWords,
  personPanels: personPanelsWords,
  search: searchWords,
  settings: settingsWords,
}
