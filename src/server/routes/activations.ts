import { endpoints } from '../../contract/endpoints.ts'
import { findActivation } from '../accounts/activations.ts'
import { accessOf, activate, registerPerson } from '../accounts/register.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { nationName } from '../nation/settings.ts'
import { inviterOf } from './inviter.ts'
import { recordId } from './person-answer.ts'
import { signIn } from './sign-in.ts'

/** The endpoints that turn a person into someone who signs in. */
export function activationRoutes(bind: Bind, services: Services) {
  const { db } = services

  bind(endpoints.registerPerson, async ({ params, identity, request }) => {
    await registerPerson(services, recordId(params.id), inviterOf(services, identity, request))
    return { status: 'success' as const }
  })

  bind(endpoints.showAccess, async ({ params }) => ({
    access: await accessOf(services, recordId(params.id)),
  }))

  bind(endpoints.showActivation, async ({ params }) => {
    const { email, name, expiresAt } = await findActivation(db, params.token)
    return { email, name, expires_at: expiresAt, nation: { name: await nationName(db) } }
  })

  bind(endpoints.activate, async ({ params, body, request, reply }) => {
    const email = await activate(services, params.token, body.password)
    return signIn(services, email, body.password, request, reply)
  })
}
