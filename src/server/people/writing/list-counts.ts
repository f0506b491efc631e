import type { Database } from '../../database/engine.ts'

/** Sets how many members lists have, in the transaction that changed them: counted anew, so that it can't drift. */
export async function recountLists(trx: Database, listIds: number[]): Promise<void> {
  if (listIds.length === 0) return
  await trx
    .updateTable('lists')
    .set((query) => ({
      count: query
        .selectFrom('list_members')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('list_members.list_id', '=', 'lists.id'),
    }))
    .where('id', 'in', listIds)
    .execute()
}
