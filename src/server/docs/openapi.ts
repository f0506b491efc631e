import { problems } from '../../contract/problem.ts'
import { callersOf, type ApiDescription, type Description, type Parameter, type Success } from './describe.ts'
import { componentPath, type JsonSchema } from './schemas.ts'

const json = (schema: JsonSchema) => ({ 'application/json': { schema } })

/** The headers of the rate limit, on every answer. */
const headers = {
  'X-RateLimit-Limit': { description: 'The length of a window, such as `10s`.', schema: { type: 'string' } },
  'X-RateLimit-Remaining': {
    description: 'How many requests are left in the window.',
    schema: { type: 'integer' },
  },
  'X-RateLimit-Reset': {
    description: 'When the window ends, in seconds since the epoch.',
    schema: { type: 'integer' },
  },
}
const headerReferences = Object.fromEntries(
  Object.keys(headers).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
)

/** What can go wrong with every endpoint; all have the same body. */
const refusals = {
  BadRequest: { status: 400, description: 'What was sent can’t be used.' },
  Unauthorized: { status: 401, description: 'No token or session, or one that isn’t valid.' },
  Forbidden: { status: 403, description: 'The role doesn’t allow it.' },
  NotFound: { status: 404, description: 'There is no such record.' },
  RateLimited: { status: problems.rate_limited.status, description: 'Too many requests; see `Retry-After`.' },
}
type Refusal = keyof typeof refusals

function refusalsOf({ who, parameters, body }: Description): Refusal[] {
  const possible: Record<Refusal, boolean> = {
    BadRequest: parameters.some((one) => one.in === 'query') || body !== null,
    Unauthorized: true,
    Forbidden: who !== 'anyone' || body !== null,
    NotFound: parameters.some((one) => one.in === 'path'),
    RateLimited: true,
  }
  return (Object.keys(possible) as Refusal[]).filter((name) => possible[name])
}

const security = [{ bearer: [] }, { parameter: [] }, { session: [] }]

const described = ({ status, schema, numbered }: Success) => ({
  description: status === 204 ? 'Done; no body.' : 'Done.',
  headers: headerReferences,
  ...(schema && { content: json(numbered ? { anyOf: [schema, numbered] } : schema) }),
})

/** Successes by status, those of the hosted manner with them. */
function successResponses(successes: Success[]) {
  const hosted = successes.map((one): Success => ({
    ...one,
    status: one.hostedStatus,
    schema: one.hostedStatus === 204 ? null : one.schema,
  }))
  return Object.fromEntries([...hosted, ...successes].map((one) => [one.status, described(one)]))
}

const parameterOf = ({ schema: { description, ...schema }, ...parameter }: Parameter) => {
  // `custom_values[slug]=x`, as clients write a nested value.
  const isNested = schema.type === 'object'
  return {
    ...parameter,
    ...(description && { description }),
    schema,
    ...(isNested && { style: 'deepObject', explode: true }),
  }
}

function operation(endpoint: Description) {
  const { name, group, summary, who, ours, body, parameters, successes } = endpoint
  const manners = successes.filter((one) => one.status !== one.hostedStatus)
  const notes = [
    `For ${callersOf(who)}.`,
    ...(ours ? ['Muster’s own; not part of the document.'] : []),
    ...manners.map((one) => `${one.status} in the document’s manner, ${one.hostedStatus} in the hosted one.`),
  ]
  return {
    operationId: name,
    tags: [group],
    summary,
    description: notes.join(' '),
    security: who === 'anyone' ? [] : security,
    'x-muster-who': who,
    ...(ours && { 'x-muster-ours': true }),
    ...(parameters.length > 0 && { parameters: parameters.map(parameterOf) }),
    ...(body && { requestBody: { required: true, content: json(body) } }),
    responses: {
      ...successResponses(successes),
      ...Object.fromEntries(
        refusalsOf(endpoint).map((refusal) => [
          refusals[refusal].status,
          { $ref: `#/components/responses/${refusal}` },
        ]),
      ),
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

function pathsOf(endpoints: Description[]) {
  const paths: Record<string, Record<string, ReturnType<typeof operation>>> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    ;(paths[path] ??= {})[endpoint.method.toLowerCase()] = operation(endpoint)
  }
  return paths
}

const problemResponse = (description: string) => ({
  description,
  headers: headerReferences,
  content: json({ $ref: componentPath('Problem') }),
})

/** The API as an OpenAPI 3.1 document; all that it says of endpoints is from the contract. */
export const openApiDocument = ({ endpoints, components }: ApiDescription) => ({
  openapi: '3.1.0',
  info: {
    title: 'Muster',
    version: '1',
    summary: 'A people database for organizing: the People API, and what Muster adds to it',
    description: 'What Muster adds is marked `x-muster-ours`. See `/api/docs` to read this in a browser.',
    license: { name: 'AGPL-3.0-only', identifier: 'AGPL-3.0-only' },
  },
  servers: [{ url: '/' }],
  tags: [...new Set(endpoints.map((endpoint) => endpoint.group))].map((name) => ({ name })),
  paths: pathsOf(endpoints),
  components: {
    schemas: components,
    headers,
    responses: {
      Problem: problemResponse('Anything else that can go wrong.'),
      ...Object.fromEntries(
        Object.entries(refusals).map(([name, { description }]) => [name, problemResponse(description)]),
      ),
    },
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer', description: 'An access token in the header.' },
      parameter: {
        type: 'apiKey',
        in: 'query',
        name: 'access_token',
        description: 'An access token as a parameter.',
      },
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: 'muster.session_token',
        description: 'The session of the dashboard; changes must come from the same site.',
      },
    },
  },
})
