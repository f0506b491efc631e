import { createHash } from 'node:crypto'

/** What is kept of a token or a link: SHA-256, in hex. Tokens are random, so no salt is needed. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')
