import { render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { onTestFinished, vi } from 'vitest'
import type { Role } from '../../../src/contract/account.ts'
import { createQueryClient } from '../../../src/web/api/query-client.ts'
import { App } from '../../../src/web/App.tsx'
import { createAppRouter } from '../../../src/web/router.tsx'
import { english } from '../../../src/web/words/languages.ts'
import { openNation, type Nation } from '../../server/setting/nation.ts'

/** What a page asked the server for. */
export interface Asked {
  method: string
  path: string
  body: unknown
  headers: Headers
}

/** A page of the real dashboard over the real app, in one process: only the network between them is left out. */
export interface Dashboard {
  nation: Nation
  user: UserEvent
  /** Everything asked so far. */
  asked: Asked[]
  /** The path of the page shown. */
  path: () => string
  /** Cuts the network, or joins it again. */
  setOnline: (online: boolean) => void
}

/** Opens a page as someone of a role who is signed in; null opens it signed out. */
export async function openDashboard(
  path: string,
  { as = 'organizer', prepare }: { as?: Role | null; prepare?: (nation: Nation) => Promise<unknown> } = {},
): Promise<Dashboard> {
  const nation = await openNation()
  await prepare?.(nation)
  const asked: Asked[] = []
  const underWay = new Set<Promise<unknown>>()
  let online = true

  vi.spyOn(globalThis, 'fetch').mockImplementation(async (target, init = {}) => {
    const url = String(target)
    const headers = new Headers(init.headers)
    const body = init.body as string | undefined
    asked.push({ method: init.method ?? 'GET', path: url, body: body && JSON.parse(body), headers })
    if (!online) throw new TypeError('Failed to fetch')
    if (as) headers.set('authorization', `Bearer ${nation.tokens[as]}`)
    const answer = nation.app.inject({
      method: (init.method ?? 'GET') as 'GET',
      url,
      payload: body,
      headers: Object.fromEntries(headers),
    })
    underWay.add(answer)
    const { statusCode, payload, headers: answered } = await answer
    const told = Object.entries(answered).map(([name, value]): [string, string] => [name, String(value)])
    return new Response(statusCode === 204 ? null : payload, { status: statusCode, headers: told })
  })

  // The nation closes after this: what a page asked for last may still be on its way.
  onTestFinished(async () => void (await Promise.allSettled(underWay)))

  window.history.replaceState(null, '', path)
  const queryClient = createQueryClient(() => void router.invalidate())
  const router = createAppRouter(queryClient)
  render(<App queryClient={queryClient} router={router} start={english} />)
  onTestFinished(() => queryClient.clear())
  return {
    nation,
    user: userEvent.setup(),
    asked,
    path: () => router.state.location.pathname,
    setOnline: (value) => void (online = value),
  }
}

/** The heading of the page, once it is there. */
export const heading = (name: string | RegExp) =>
  screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 })
