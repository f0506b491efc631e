import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem, problems } from '../../contract/problem.ts'
import { isDiskFull } from '../database/disk-full.ts'

/** The refusal of a body that isn't JSON. */
export const unsupportedMediaType = () =>
  new Problem('unsupported_media_type', 'Content-Type should be application/json.')

/** Fastify's own refusals that have a code of their own in the API. */
const known: Record<string, (error: FastifyError) => Problem> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new Problem('too_large', 'The body is too large.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: unsupportedMediaType,
}

/** The answer to anything thrown: a `Problem` as it is, the rest without a word of what happened inside. */
function problemOf(error: FastifyError): Problem {
  if (error instanceof Problem) return error
  const translate = known[error.code]
  if (translate) return translate(error)
  if (isDiskFull(error))
    return new Problem('disk_full', 'The disk of the server is full. Nothing was written.')
  if (error.statusCode && error.statusCode < 500)
    return new Problem('bad_request', 'The request can’t be read.')
  return new Problem('server_error', 'Something went wrong on the server.')
}

/** Sends a problem as JSON, whatever the client said it accepts. */
export function sendProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const problem = problemOf(error)
  const { status } = problems[problem.kind]
  if (status >= 500) request.log.error({ err: error })
  return reply.code(status).type('application/json').send(JSON.stringify(problem.body))
}

/** Answers every error in the API's form. */
export const handleErrors = (app: FastifyInstance) => app.setErrorHandler<FastifyError>(sendProblem)
