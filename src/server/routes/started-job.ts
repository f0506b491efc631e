import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyRequest } from 'fastify'
import type { JobRunner } from '../jobs/runner.ts'

/** How long an answer waits for a small job to be done, in milliseconds: then nobody has to ask how far it is. */
const PATIENCE = 400

/** Whether a client wants its answer at once (RFC 7240): it will ask how far the job is. */
const prefersAsync = ({ headers: { prefer } }: FastifyRequest) =>
  [prefer].flat().some((preference) => preference?.includes('respond-async'))

/** Has a job worked on; resolves when it is done, or goes on by itself. */
export async function begin(run: JobRunner['run'], jobId: number, request: FastifyRequest): Promise<void> {
  const running = run(jobId)
  if (!prefersAsync(request)) await Promise.race([running, delay(PATIENCE)])
}
