import type { DataFacts } from '../../contract/nation.ts'
import type { Engine } from '../database/engine.ts'
import { countPeople } from '../people/reading/index-page.ts'

/** Where and how much the nation's data is, for a Muster of this version. */
export const dataFacts = async (engine: Engine, version: string): Promise<DataFacts> => ({
  engine: engine.dialect,
  people_count: await countPeople(engine.db),
  size_in_bytes: await engine.size(),
  version,
})
