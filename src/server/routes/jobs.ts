import { setTimeout as delay } from 'node:timers/promises'
import { endpoints } from '../../contract/endpoints.ts'
import type { Bind } from '../http/route.ts'
import { readJob } from '../jobs/read.ts'
import type { JobRunner } from '../jobs/runner.ts'
import { cancelJob, startBulkChange, startUndo } from '../jobs/start.ts'
import { countChosen, tagsOfChosen } from '../jobs/whom.ts'
import type { Services } from '../services.ts'
import { recordId, sightOf, writingOf } from './person-answer.ts'

/** How long an answer waits for a small job to be done, in milliseconds: then nobody has to ask how far it is. */
const PATIENCE = 400

/** The endpoints of what is done to many people in one go. */
export function jobRoutes(bind: Bind, { db }: Services, { run }: JobRunner) {
  async function answerStarted(id: number) {
    await Promise.race([run(id), delay(PATIENCE)])
    return readJob(db, id)
  }

  bind(endpoints.describeSelection, async ({ body: { whom }, identity }) => ({
    count: await countChosen(db, whom, sightOf(identity)),
    tags: await tagsOfChosen(db, whom, sightOf(identity)),
  }))

  bind(endpoints.startBulkChange, async ({ body, identity }) =>
    answerStarted(await startBulkChange(db, body, identity.role, sightOf(identity), writingOf(identity))),
  )

  bind(endpoints.showJob, ({ params }) => readJob(db, recordId(params.id)))

  bind(endpoints.cancelJob, async ({ params, identity }) => {
    const id = recordId(params.id)
    await cancelJob(db, id, identity.role, new Date())
    return readJob(db, id)
  })

  bind(endpoints.undoJob, async ({ params, identity }) =>
    answerStarted(await startUndo(db, recordId(params.id), identity.role, writingOf(identity))),
  )
}
