import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFacts } from '../../contract/nation.ts'
import { projectRoot } from '../config.ts'
import type { Engine } from '../database/engine.ts'
import { countPeople } from '../people/index-page.ts'

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }

/** Where and how much the nation's data is. */
export const dataFacts = async (engine: Engine): Promise<DataFacts> => ({
  engine: engine.dialect,
  people_count: await countPeople(engine.db),
  size_in_bytes: await engine.size(),
  version,
})
