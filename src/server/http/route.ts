import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { validationProblem, valueAt } from '../../contract/complaint.ts'
import type { Endpoint, EndpointReply, EndpointRequest } from '../../contract/endpoint.ts'
import { Problem } from '../../contract/problem.ts'
import { authorize, requireSameOrigin, type Identity } from './identity.ts'
import { ReadyJson } from './ready-json.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The endpoint of the contract that a route is bound to; for hooks. */
    endpoint?: Endpoint
  }
}

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
  (app: FastifyInstance): Bind =>
  (endpoint, handler) => {
    const status = Number(Object.keys(endpoint.responses)[0])
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      config: { endpoint },
      ...(endpoint.bodyMax !== undefined && { bodyLimit: endpoint.bodyMax }),
      handler: async (request, reply) => {
        const { identity } = request
        authorize(identity, endpoint)
        if (changesSomething(endpoint) && identity?.via !== 'token') requireSameOrigin(request)
        // Before the handler, which chooses among several declared statuses with `reply.code`.
        reply.code(status)
        const answer = await handler({
          ...parseRequest(endpoint, request),
          identity: identity as never,
          request,
          reply,
        })
        if (answer === undefined) return reply.send()
        return reply
          .type('application/json')
          .send(answer instanceof ReadyJson ? answer.text : JSON.stringify(answer))
      },
    })
  }

const changesSomething = ({ method, changes }: Endpoint) => method !== 'GET' || changes === true

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
  const { issues } = parsed.error
  requireParameters(issues, given)
  throw new Problem('bad_request', issues[0]?.message ?? 'The request can’t be read.')
}

/** Throws `missing_parameters` when something that must be sent was not. */
function requireParameters(issues: z.core.$ZodIssue[], given: unknown) {
  const missing = issues.filter(({ path }) => path.length === 1 && valueAt(given, path) === undefined)
  if (missing.length === 0) return
  const parameters = missing.map((issue) => String(issue.path[0]))
  throw new Problem('missing_parameters', 'Missing Parameters.', { parameters })
}

/** Reads a body. Throws `missing_parameters`, `bad_request` or `validation_failed`. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const parsed = schema.safeParse(given ?? {})
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  requireParameters(issues, given)
  if (issues.some((issue) => issue.path.length === 0))
    throw new Problem('bad_request', 'The body should be an object.')
  throw validationProblem(issues.map(({ path, message }) => ({ field: path.join('.'), rule: message })))
}
