import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Endpoint, EndpointReply, EndpointRequest } from '../../contract/endpoint.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { authorize, identify, requireSameOrigin, type Identity } from './identity.ts'
import { Problem, validationProblem } from './problem.ts'
import { ReadyJson } from './ready-json.ts'

type Who<E extends Endpoint> = E['who'] extends 'anyone' ? Identity | null : Identity

/** What a handler gets: the parsed parts of the request, who is calling, and the bare request and reply. */
export interface Context<E extends Endpoint> extends EndpointRequest<E> {
  identity: Who<E>
  request: FastifyRequest
  reply: FastifyReply
}

export type Handler<E extends Endpoint> = (context: Context<E>) => Promise<EndpointReply<E> | ReadyJson>

/** Binds an endpoint of the contract to what it does: who, parse, act, present. */
export type Bind = <E extends Endpoint>(endpoint: E, handler: Handler<E>) => void

/** Makes the function that binds endpoints to an app. */
export const binder =
  (app: FastifyInstance, accounts: Accounts): Bind =>
  (endpoint, handler) => {
    const status = Number(Object.keys(endpoint.responses)[0])
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      config: { rateLimit: attemptLimit(endpoint) },
      handler: async (request, reply) => {
        const identity = await identify(request, accounts)
        authorize(identity, endpoint)
        if (endpoint.method !== 'GET' && identity?.via !== 'token') requireSameOrigin(request)
        const answer = await handler({
          ...parseRequest(endpoint, request),
          identity: identity as never,
          request,
          reply,
        })
        reply.code(status)
        if (answer === undefined) return reply.send()
        return reply
          .type('application/json')
          .send(answer instanceof ReadyJson ? answer.text : JSON.stringify(answer))
      },
    })
  }

/** Limits guessing of passwords, by address and email: an office behind one address isn't locked out by one of it. */
const attemptLimit = ({ attemptsPerMinute }: Endpoint) =>
  attemptsPerMinute !== undefined && {
    max: attemptsPerMinute,
    timeWindow: '1 minute',
    hook: 'preHandler' as const,
    keyGenerator: ({ ip, body }: FastifyRequest) => `${ip} ${String(valueAt(body, ['email'])).toLowerCase()}`,
  }

function parseRequest<E extends Endpoint>(endpoint: E, request: FastifyRequest): EndpointRequest<E> {
  const { params, query, body } = endpoint
  return {
    params: params && parse(params, request.params),
    query: query && parse(query, request.query),
    body: body && parseBody(body, request.body),
  } as EndpointRequest<E>
}

function parse(schema: z.ZodType, given: unknown): unknown {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new Problem('bad_request', parsed.error.issues[0]?.message ?? 'The request can’t be read.')
}

function parseBody(schema: z.ZodType, given: unknown): unknown {
  const parsed = schema.safeParse(given ?? {})
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  const missing = issues.filter(
    (issue) => issue.path.length === 1 && valueAt(given, issue.path) === undefined,
  )
  if (missing.length > 0) {
    throw new Problem('missing_parameters', 'Missing Parameters.', {
      parameters: missing.map((issue) => String(issue.path[0])),
    })
  }
  if (issues.some((issue) => issue.path.length === 0))
    throw new Problem('bad_request', 'The body should be an object.')
  throw validationProblem(issues.map(({ path, message }) => ({ field: path.join('.'), rule: message })))
}

/** What stands at a path of a body; the path a schema complains about, so it is short. */
export const valueAt = (body: unknown, path: PropertyKey[]): unknown =>
  path.reduce(
    (value: unknown, key) => (value == null ? undefined : (value as Record<PropertyKey, unknown>)[key]),
    body,
  )
