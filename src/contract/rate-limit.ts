/** So many requests in so many seconds. */
export interface RateLimit {
  requests: number
  seconds: number
}

/** What the hosted service allows each access token (api-facts). */
export const RATE_LIMIT_DEFAULT: RateLimit = { requests: 250, seconds: 10 }
