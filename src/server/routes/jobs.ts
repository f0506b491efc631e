import type { FastifyRequest } from 'fastify'
import { endpoints } from '../../contract/endpoints.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { readJob } from '../jobs/read.ts'
import type { JobRunner } from '../jobs/runner.ts'
import { cancelJob, startBulkChange, startUndo } from '../jobs/start.ts'
import { countChosen, tagsOfChosen } from '../jobs/whom.ts'
import { recordId, sightOf, writingOf } from './person-answer.ts'
import { begin } from './started-job.ts'

/** The endpoints of what is done to many people in one go. */
export function jobRoutes(bind: Bind, { db }: Services, { run }: JobRunner) {
  async function answerStarted(id: number, request: FastifyRequest) {
    await begin(run, id, request)
    return readJob(db, id)
  }

  bind(endpoints.describeSelection, async ({ body: { whom }, identity }) => ({
    count: await countChosen(db, whom, sightOf(identity)),
    tags: await tagsOfChosen(db, whom, sightOf(identity)),
  }))

  bind(endpoints.startBulkChange, async ({ body, identity, request }) =>
    answerStarted(
      await startBulkChange(db, body, identity.role, sightOf(identity), writingOf(identity)),
      request,
    ),
  )

  bind(endpoints.showJob, ({ params }) => readJob(db, recordId(params.id)))

  bind(endpoints.cancelJob, async ({ params, identity }) => {
    const id = recordId(params.id)
    await cancelJob(db, id, identity.role, new Date())
    return readJob(db, id)
  })

  bind(endpoints.undoJob, async ({ params, identity, request }) =>
    answerStarted(await startUndo(db, recordId(params.id), identity.role, writingOf(identity)), request),
  )
}
