import type { Mail } from '../../../src/server/mail/mailer.ts'
import type { Nation } from './served-nation.ts'

export const password = 'correct horse battery'

/** What a browser on the dashboard says of where a request comes from. */
export const sameOrigin = {
  origin: 'http://localhost:80',
  host: 'localhost:80',
  'sec-fetch-site': 'same-origin',
}

/** Signs in, and gives the headers that a browser sends from then on. */
export async function signIn(
  nation: Nation,
  email: string,
  { word = password, userAgent = 'Tests' } = {},
): Promise<Record<string, string>> {
  const reply = await nation.call('signIn', {
    body: { email, password: word },
    as: null,
    headers: { ...sameOrigin, 'user-agent': userAgent },
  })
  if (reply.status !== 200) throw new Error(`${email} can’t sign in: ${JSON.stringify(reply.body)}`)
  const cookies = [reply.headers['set-cookie']].flat().map((cookie) => String(cookie).split(';')[0])
  return { ...sameOrigin, cookie: cookies.join('; ') }
}

/** The token in the link of the last mail. */
export const invitedLink = ({ mails }: Nation): string =>
  /\/activate\/([\w-]+)/.exec((mails.at(-1) as Mail).text)?.[1] as string
