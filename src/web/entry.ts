import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { sessionQuery } from './api/session.ts'

/** Where to go after sign-in: a path of this dashboard and nothing else, so that no link leads elsewhere. */
export const pathInside = (from: unknown): string | undefined =>
  typeof from === 'string' && /^\/(?![/\\])/.test(from) && !from.startsWith('/sign-in') ? from : undefined

interface Visit {
  context: { queryClient: QueryClient }
  location: { href: string }
}

/** Lets through whoever is signed in; others sign in first, or set up the nation when it is new. */
export async function requireAccount({ context, location }: Visit) {
  const session = await context.queryClient.ensureQueryData(sessionQuery)
  if (session.first_run) throw redirect({ to: '/welcome' })
  if (!session.account) throw redirect({ to: '/sign-in', search: { from: pathInside(location.href) } })
}

/** Lets through whoever isn't signed in, to the one page that lets them in. */
export async function requireNoAccount({ context }: Visit, page: '/sign-in' | '/welcome') {
  const session = await context.queryClient.ensureQueryData(sessionQuery)
  if (session.account) throw redirect({ to: '/people' })
  const right = session.first_run ? '/welcome' : '/sign-in'
  if (page !== right) throw redirect({ to: right })
}
