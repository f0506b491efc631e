import { endpoints } from '../../contract/endpoints.ts'
import { makeFirstAccount } from '../accounts/first-account.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { sessionOf, setCookies, signIn } from './sign-in.ts'

/** The endpoints of sessions: who is signed in, signing in and out, the first account. */
export function sessionRoutes(bind: Bind, services: Services) {
  const { engine, accounts } = services

  bind(endpoints.session, ({ identity }) => sessionOf(services, identity?.account ?? null))

  bind(endpoints.signIn, ({ body, request, reply }) =>
    signIn(services, body.email, body.password, request, reply),
  )

  bind(endpoints.chooseLanguage, async ({ body: { language }, identity }) => {
    await accounts.chooseLanguage(identity.account, language)
    return sessionOf(services, { ...identity.account, language })
  })

  bind(endpoints.signOut, async ({ request, reply }) => {
    setCookies(request, reply, await accounts.signOut(request.headers.cookie ?? ''))
  })

  bind(endpoints.firstRun, async ({ body, request, reply }) => {
    await makeFirstAccount(engine, accounts, body)
    return signIn(services, body.email, body.password, request, reply)
  })
}
