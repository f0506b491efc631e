import { activationEndpoints } from './endpoints/activations.ts'
import { contactEndpoints } from './endpoints/contacts.ts'
import { docsEndpoints } from './endpoints/docs.ts'
import { jobEndpoints } from './endpoints/jobs.ts'
import { duplicateEndpoints } from './endpoints/duplicates.ts'
import { exportEndpoints } from './endpoints/exports.ts'
import { importEndpoints } from './endpoints/imports.ts'
import { listEndpoints } from './endpoints/lists.ts'
import { lookupEndpoints } from './endpoints/lookup.ts'
import { mapEndpoints } from './endpoints/map.ts'
import { matchingEndpoints } from './endpoints/matching.ts'
import { ownAccountEndpoints } from './endpoints/own-account.ts'
import { teamEndpoints } from './endpoints/team.ts'
import { tokenEndpoints } from './endpoints/tokens.ts'
import { nationEndpoints } from './endpoints/nation.ts'
import { nearbyEndpoints } from './endpoints/nearby.ts'
import { noteEndpoints } from './endpoints/notes.ts'
import { peopleEndpoints } from './endpoints/people.ts'
import { savedSearchEndpoints } from './endpoints/saved-searches.ts'
import { searchEndpoints } from './endpoints/search.ts'
import { changeEndpoints } from './endpoints/changes.ts'
import { precinctEndpoints } from './endpoints/precincts.ts'
import { customFieldEndpoints } from './endpoints/custom-fields.ts'
import { sessionEndpoints } from './endpoints/session.ts'
import { taggingEndpoints } from './endpoints/taggings.ts'
import { tagEndpoints } from './endpoints/tags.ts'

/** Every endpoint of the API, once. */
export const endpoints = {
  ...peopleEndpoints,
  ...matchingEndpoints,
  ...lookupEndpoints,
  ...duplicateEndpoints,
  ...activationEndpoints,
  ...changeEndpoints,
  ...customFieldEndpoints,
  ...precinctEndpoints,
  ...searchEndpoints,
  ...savedSearchEndpoints,
  ...nearbyEndpoints,
  ...mapEndpoints,
  ...sessionEndpoints,
  ...taggingEndpoints,
  ...noteEndpoints,
  ...jobEndpoints,
  ...importEndpoints,
  ...exportEndpoints,
  ...listEndpoints,
  ...tagEndpoints,
  ...contactEndpoints,
  ...nationEndpoints,
  ...ownAccountEndpoints,
  ...teamEndpoints,
  ...tokenEndpoints,
  ...docsEndpoints,
} as const

export type Endpoints = typeof endpoints
export type EndpointName = keyof Endpoints
