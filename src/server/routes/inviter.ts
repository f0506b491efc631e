import type { FastifyRequest } from 'fastify'
import { LANGUAGE_DEFAULT } from '../../contract/language.ts'
import type { Inviter } from '../accounts/register.ts'
import { acceptedLanguage } from '../http/accept-language.ts'
import type { Identity } from '../http/identity.ts'
import { originOf } from '../http/origin.ts'
import type { Services } from '../http/services.ts'

/** Who sends a mail with a link, where the link leads, and which language the sender speaks. */
export const inviterOf = (
  { publicUrl }: Services,
  { account }: Identity,
  request: FastifyRequest,
): Inviter => ({
  by: account,
  origin: publicUrl ?? originOf(request),
  language: account.language ?? acceptedLanguage(request.headers['accept-language']) ?? LANGUAGE_DEFAULT,
})
