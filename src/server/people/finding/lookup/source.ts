import type { storedLookupFields } from '../../../../contract/lookup.ts'
import type { PersonState } from '../../parts/person-state.ts'

/** The fields of a person that lookup reads, as stored. */
export type LookupSource = Pick<PersonState, (typeof storedLookupFields)[number]>
