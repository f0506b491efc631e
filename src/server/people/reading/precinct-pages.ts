import type { Selectable } from 'kysely'
import type { Database } from '../../database/engine.ts'
import { keysetPage, type KeysetPage, type Position } from '../../database/keyset.ts'
import { countRows, readAlong } from '../../database/rows.ts'
import type { PrecinctsTable } from '../../database/schema.ts'

type Precinct = Selectable<PrecinctsTable>

/** A page of the nation's precincts, by id. */
export const precinctsPage = (
  db: Database,
  position: Position | null,
  limit: number,
): Promise<KeysetPage<Precinct>> =>
  keysetPage(
    position,
    limit,
    (reading) => readAlong(db.selectFrom('precincts').selectAll(), 'id', 'asc', reading).execute(),
    (row) => [row.id],
  )

/** How many precincts the nation has. */
export async function countPrecincts(db: Database): Promise<number> {
  return countRows(db.selectFrom('precincts'))
}
