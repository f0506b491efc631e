import { peopleEndpoints } from './endpoints/people.ts'
import { sessionEndpoints } from './endpoints/session.ts'

/** Every endpoint of the API, once. */
export const endpoints = {
  ...peopleEndpoints,
  ...sessionEndpoints,
} as const

export type Endpoints = typeof endpoints
export type EndpointName = keyof Endpoints
