import type { z } from 'zod'
import type { Role } from './account.ts'

/** One endpoint as the contract says it; both the server and the dashboard only add behaviour. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Path with `:name` for each parameter. */
  path: string
  summary: string
  /** The least role that may call it; `anyone` needs no account. */
  who: Role | 'anyone'
  /** Not in people-api.txt nor in its neighbouring endpoints: Muster's own. */
  ours?: true
  /** How often a minute one address may try this for one email: where passwords are checked. */
  attemptsPerMinute?: number
  /** The statuses of `responses` that are others in the hosted manner (manner.ts). */
  hosted?: Record<number, number>
  /** A GET that changes something: with a cookie it must come from this site, as every change. */
  changes?: true
  /** The largest body, in bytes, where it is more than others may be. */
  bodyMax?: number
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** The shape of each success, by status, null for one without a body; a handler that says nothing answers the lowest. */
  responses: Record<number, z.ZodType | null>
  /** What the older paging form, `page` and `per_page`, is answered with (page.ts). */
  numbered?: z.ZodType
}

/** Keeps the literal types of an endpoint. */
export const endpoint = <const E extends Endpoint>(definition: E): E => definition

type Part<
  E extends Endpoint,
  Name extends 'params' | 'query' | 'body',
  Side extends 'input' | 'output',
> = E[Name] extends z.ZodType ? (Side extends 'input' ? z.input<E[Name]> : z.output<E[Name]>) : undefined

/** What a caller passes: path parameters, query and body, before parsing. */
export interface EndpointInput<E extends Endpoint> {
  params: Part<E, 'params', 'input'>
  query: Part<E, 'query', 'input'>
  body: Part<E, 'body', 'input'>
}

/** What a handler gets: the same, parsed. */
export interface EndpointRequest<E extends Endpoint> {
  params: Part<E, 'params', 'output'>
  query: Part<E, 'query', 'output'>
  body: Part<E, 'body', 'output'>
}

/** The body of a success; void when there is none. */
export type EndpointReply<E extends Endpoint> = {
  [Status in keyof E['responses']]: E['responses'][Status] extends z.ZodType
    ? z.output<E['responses'][Status]>
    : void
}[keyof E['responses']]
