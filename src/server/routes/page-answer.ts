import type { FastifyRequest } from 'fastify'
import type { NumberedPageQuery } from '../../contract/page.ts'
import { answerPages, type Pages } from '../http/numbered-page.ts'
import type { ReadyJson } from '../http/ready-json.ts'
import type { Services } from '../http/services.ts'

/** The parts of a request that a page depends on. */
interface PageRequest {
  /** Parts of the endpoint's path, as they were sent. */
  params?: Record<string, string>
  query: NumberedPageQuery
  request: FastifyRequest
}

/** A list as `Pages` has it, each of its rows presented alone, and what it is narrowed by or ordered. */
interface Listed<Row> extends Pick<Pages<Row>, 'read' | 'total' | 'beside'> {
  /** A row as JSON. */
  json: (row: Row) => string
  filters?: Record<string, unknown>
}

/** The path of an endpoint with its parameters filled in, as its links and tokens have it. */
const filledPath = (path: string, params: Record<string, string>) =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

/** Answers a page of an endpoint's list. */
export const answerPage = <Row>(
  { secret }: Services,
  { path }: { path: string },
  { params = {}, query, request }: PageRequest,
  { read, total, beside, json, filters = {} }: Listed<Row>,
): Promise<ReadyJson> =>
  answerPages<Row>(
    { secret, listing: { path: filledPath(path, params), filters }, url: request.url },
    query,
    { read, total, beside, present: (rows) => rows.map(json) },
  )
