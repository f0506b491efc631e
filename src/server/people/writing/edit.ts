import type { PersonRequest } from '../../../contract/person.ts'
import { recordNotFound } from '../../../contract/problem.ts'
import type { Database } from '../../database/engine.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { SavedPerson } from '../parts/person-state.ts'
import { nationRegion } from '../parts/region.ts'
import { loadPerson } from '../reading/load.ts'
import { applyInput, type PersonChange } from './apply-input.ts'
import { destroyPerson, restorePerson } from './destroy.ts'
import type { Writing } from './journal.ts'
import { readPersonRequest, requireIdentity, requireReferences } from './person-request.ts'
import { savePeople } from './save.ts'

/** What an edit did: whom it concerns, and sentences about what was not kept. */
export interface Edited {
  id: number
  warnings: string[]
}

/** Adds a person. Throws `validation_failed`. */
export async function addPerson(db: Database, request: PersonRequest, writing: Writing): Promise<Edited> {
  const { warnings, ...change } = await readPersonRequest(db, request)
  const { id, warnings: dropped } = await inTransaction(db, (trx) => createPerson(trx, change, writing))
  return { id, warnings: [...warnings, ...dropped] }
}

/** Creates a person from a checked change. Give it a transaction. Throws `validation_failed`. */
export async function createPerson(trx: Database, change: PersonChange, writing: Writing): Promise<Edited> {
  await requireReferences(trx, change.input, null)
  const region = await nationRegion(trx)
  const { after, warnings } = applyInput(null, change, { ...writing, region })
  requireIdentity(after)
  const [person] = await savePeople(trx, [{ before: null, after }], writing)
  return { id: person?.id as number, warnings }
}

/** The tag of a version, as `ETag` and `If-Match` have it. */
export const versionTag = (version: number) => `"${version}"`

const holds = (ifMatch: string, version: number) =>
  ifMatch
    .split(',')
    .some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === versionTag(version))

/** A person is no longer of the version that the client knows. */
export class StaleVersion extends Error {}

/**
 * Changes the fields that were sent. Throws `validation_failed`, `not_found`, and `StaleVersion` when `ifMatch`
 * doesn't hold.
 */
export async function changePerson(
  db: Database,
  id: number,
  request: PersonRequest,
  writing: Writing,
  ifMatch: string | undefined,
): Promise<Edited> {
  const { warnings, ...change } = await readPersonRequest(db, request)
  return inTransaction(db, async (trx) => {
    const before = await loadPerson(trx, id)
    if (!before) throw recordNotFound()
    if (ifMatch !== undefined && !holds(ifMatch, before.version)) throw new StaleVersion()
    const { warnings: dropped } = await updatePerson(trx, before, change, writing)
    return { id, warnings: [...warnings, ...dropped] }
  })
}

/** Changes a person as a checked change says. Give it a transaction. Throws `validation_failed`. */
export async function updatePerson(
  trx: Database,
  before: SavedPerson,
  change: PersonChange,
  writing: Writing,
): Promise<Edited> {
  await requireReferences(trx, change.input, before.id)
  const region = await nationRegion(trx)
  const { after, warnings } = applyInput(before.state, change, { ...writing, region })
  requireIdentity(after)
  await savePeople(trx, [{ before, after }], writing)
  return { id: before.id, warnings }
}

/** Removes a person. Throws `not_found`, `StaleVersion` when `ifMatch` doesn't hold, and `conflict` for someone whom an account belongs to. */
export async function removePerson(
  db: Database,
  id: number,
  writing: Writing,
  ifMatch: string | undefined,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    const person = await loadPerson(trx, id)
    if (!person) throw recordNotFound()
    if (ifMatch !== undefined && !holds(ifMatch, person.version)) throw new StaleVersion()
    await destroyPerson(trx, person, writing)
  })
}

/** Brings a removed person back. Throws `not_found` when nobody of that id was removed. */
export async function bringBackPerson(db: Database, id: number, writing: Writing): Promise<void> {
  await inTransaction(db, async (trx) => {
    if (!(await restorePerson(trx, id, writing))) throw recordNotFound()
  })
}
