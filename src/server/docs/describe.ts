import type { z } from 'zod'
import type { Role } from '../../contract/account.ts'
import type { Endpoint } from '../../contract/endpoint.ts'
import { endpoints } from '../../contract/endpoints.ts'
import { statusIn } from '../../contract/manner.ts'
import { ProblemBodySchema } from '../../contract/problem.ts'
import { Schemas, type JsonSchema } from './schemas.ts'

/** A part of a path or of a query. */
export interface Parameter {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: JsonSchema
}

/** A success of an endpoint. */
export interface Success {
  status: number
  /** The same in the hosted manner. */
  hostedStatus: number
  /** Null for an answer without a body. */
  schema: JsonSchema | null
  /** The shape in the older paging form. */
  numbered?: JsonSchema
}

/** An endpoint as the docs tell of it; all from the contract. */
export interface Description {
  name: string
  /** The resource it is of, such as `people` or `taggings`. */
  group: string
  method: Endpoint['method']
  /** With `:name` for each parameter. */
  path: string
  summary: string
  who: Endpoint['who']
  ours: boolean
  attemptsPerMinute: number | undefined
  parameters: Parameter[]
  body: JsonSchema | null
  successes: Success[]
}

/** The whole API: its endpoints in the order of the contract, and the shapes that have a name. */
export interface ApiDescription {
  endpoints: Description[]
  components: Record<string, JsonSchema>
}

const callers: Record<Role | 'anyone', string> = {
  anyone: 'anyone',
  volunteer: 'volunteers, staff and organizers',
  staff: 'staff and organizers',
  organizer: 'organizers',
}

/** Who may call an endpoint, in words. */
export const callersOf = (who: Endpoint['who']): string => callers[who]

/** Describes every endpoint of the contract. */
export function describeApi(): ApiDescription {
  const schemas = new Schemas()
  const all = Object.entries<Endpoint>(endpoints)
  const described = all.map(([name, endpoint]): Description => ({
    name,
    group: groupOf(
      endpoint,
      all.map(([, one]) => one),
    ),
    method: endpoint.method,
    path: endpoint.path,
    summary: endpoint.summary,
    who: endpoint.who,
    ours: endpoint.ours === true,
    attemptsPerMinute: endpoint.attemptsPerMinute,
    parameters: [
      ...parametersOf(schemas, 'path', endpoint.params),
      ...parametersOf(schemas, 'query', endpoint.query),
    ],
    body: endpoint.body ? schemas.convert(endpoint.body, 'input') : null,
    successes: successesOf(schemas, endpoint),
  }))
  schemas.convert(ProblemBodySchema, 'output')
  return { endpoints: described, components: schemas.components }
}

/** What comes after a person's id is a resource when it has several endpoints, and else an act on the person. */
function groupOf({ path }: Endpoint, all: Endpoint[]): string {
  const [resource, id, nested] = partsOf(path)
  if (resource !== 'people' || !id?.startsWith(':') || nested === undefined) return resource as string
  const siblings = all.map((one) => partsOf(one.path)).filter((parts) => parts[2] === nested)
  return siblings.filter((parts) => parts[0] === 'people').length > 1 ? nested : resource
}

const partsOf = (path: string) => path.replace('/api/v1/', '').split('/')

function parametersOf(schemas: Schemas, place: Parameter['in'], object?: z.ZodObject): Parameter[] {
  if (!object) return []
  const { properties = {}, required = [] } = schemas.inline(object, 'input')
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: schema as JsonSchema,
  }))
}

const successesOf = (schemas: Schemas, endpoint: Endpoint): Success[] =>
  Object.entries(endpoint.responses).map(([key, schema]) => ({
    status: Number(key),
    hostedStatus: statusIn('hosted', endpoint, Number(key)),
    schema: schema && schemas.convert(schema, 'output'),
    ...(endpoint.numbered && { numbered: schemas.convert(endpoint.numbered, 'output') }),
  }))
