import type { PersonRequest } from '../../../contract/person.ts'
import type { Database } from '../../database/engine.ts'
import { inTransaction } from '../../database/transaction.ts'
import { personOfIds } from '../finding/matching-ids.ts'
import { loadPerson } from '../reading/load.ts'
import { createPerson, updatePerson, type Edited } from './edit.ts'
import { fillEmpty } from './fill-empty.ts'
import { changedFields, type Writing } from './journal.ts'
import { readPersonRequest } from './person-request.ts'

/** What a push did, and whether there was nobody yet whom the ids mean. */
export interface Pushed extends Edited {
  created: boolean
}

/**
 * Changes the person whom the ids in the body mean, or adds them. Finding and writing are one transaction, so
 * that pushes of the same new id at once make one person. Throws `validation_failed`.
 *
 * @param manner `overwrite` sets what was sent (push), `fill` only what is empty so far (add)
 */
export async function pushPerson(
  db: Database,
  request: PersonRequest,
  writing: Writing,
  manner: 'overwrite' | 'fill',
): Promise<Pushed> {
  const { warnings, ...change } = await readPersonRequest(db, request)
  return inTransaction(db, async (trx) => {
    const id = await personOfIds(trx, change.input)
    const before = id === null ? undefined : await loadPerson(trx, id)
    if (!before) {
      const made = await createPerson(trx, change, writing)
      return { id: made.id, warnings: [...warnings, ...made.warnings], created: true }
    }
    const filled =
      manner === 'fill'
        ? fillEmpty(before.state, change, await changedFields(trx, before.id))
        : { change, warnings: [] }
    const edited = await updatePerson(trx, before, filled.change, writing)
    return {
      id: before.id,
      warnings: [...warnings, ...filled.warnings, ...edited.warnings],
      created: false,
    }
  })
}
