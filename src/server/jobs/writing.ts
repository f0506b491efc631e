import type { Database } from '../database/engine.ts'
import type { Writing } from '../people/writing/journal.ts'
import type { JobRow } from './read.ts'

/** The changes of a job are those of whoever asked for it, whichever server makes them. */
export async function writingOfJob(
  trx: Database,
  { account_id, source, batch }: Pick<JobRow, 'account_id' | 'source' | 'batch'>,
): Promise<Writing> {
  const account = account_id
    ? await trx.selectFrom('accounts').select('personId').where('id', '=', account_id).executeTakeFirst()
    : undefined
  return { now: new Date(), accountId: account_id, authorId: account?.personId ?? null, source, batch }
}
