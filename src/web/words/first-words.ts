import { activateWords } from './en/activate.ts'
import { bulkWords } from './en/bulk.ts'
import { duplicateWords } from './en/duplicates.ts'
import { entranceWords } from './en/entrance.ts'
import { fieldWords } from './en/fields.ts'
import { frameWords } from './en/frame.ts'
import { mapWords } from './en/map.ts'
import { meWords } from './en/me.ts'
import { omniboxWords } from './en/omnibox.ts'
import { listsWords } from './en/lists.ts'
import { peopleWords } from './en/people.ts'
import { nearbyWords } from './en/nearby.ts'
import { peopleTableWords } from './en/people-table.ts'
import { personPanelsWords } from './en/person-panels.ts'
import { personWords } from './en/person.ts'
import { searchWords } from './en/search.ts'
import { settingsWords } from './en/settings.ts'

/** The texts in English that are there from the start; those of seldom seen pages come with them (`PageWords`). */
export const firstWords = {
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
  person: personWords,
  search: searchWords,
  personPanels: personPanelsWords,
  settings: settingsWords,
}

export type FirstWords = typeof firstWords
