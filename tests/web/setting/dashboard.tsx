import { screen } from '@testing-library/dom'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { onTestFinished } from 'vitest'
import type { Role } from '../../../src/contract/account.ts'
import type { EndpointName } from '../../../src/contract/endpoints.ts'
import { createQueryClient } from '../../../src/web/api/query-client.ts'
import { openSession } from '../../../src/web/api/session-end.ts'
import { App } from '../../../src/web/App.tsx'
import { createAppRouter } from '../../../src/web/router.tsx'
import { english } from '../../../src/web/words/languages.ts'
import { openNation } from '../../server/setting/nation.ts'
import type { Nation } from '../../server/setting/served-nation.ts'
import { openNetwork, type Network } from './network.ts'
import { showPage } from './page.ts'

/** A page of the real dashboard over the real app, in one process: only the network between them is made up. */
export interface Dashboard extends Network {
  nation: Nation
  user: UserEvent
  /** The path of the page shown. */
  path: () => string
}

interface Opening {
  /** Null opens it signed out. */
  as?: Role | null
  prepare?: (nation: Nation) => Promise<unknown>
  /** What some endpoints answer instead of what the server would say. */
  answers?: Partial<Record<EndpointName, unknown>>
}

/** Opens a page as someone of a role who is signed in. */
export async function openDashboard(
  path: string,
  { as = 'organizer', prepare, answers = {} }: Opening = {},
): Promise<Dashboard> {
  const nation = await openNation()
  await prepare?.(nation)
  const network = openNetwork(nation, as && nation.tokens[as])
  for (const [name, body] of Object.entries(answers)) network.answer(name as EndpointName, body)
  // A page starts afresh; here one follows the other in the same process.
  openSession()
  window.history.replaceState(null, '', path)
  const queryClient = createQueryClient()
  const router = createAppRouter(queryClient)
  showPage(<App queryClient={queryClient} router={router} start={english} />)
  onTestFinished(() => queryClient.clear())
  return { ...network, nation, user: userEvent.setup(), path: () => router.state.location.pathname }
}

/** The heading of the page, once it is there. */
export const heading = (name: string | RegExp) =>
  screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 })
