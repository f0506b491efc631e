import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MusterServer } from './muster-server.ts'

/** The mails that a server without a mail server keeps in a folder beside its database, the oldest first. */
export function mailsOf({ databaseUrl }: MusterServer): string[] {
  const outbox = join(dirname(databaseUrl.replace('file:', '')), 'outbox')
  const files = readdirSync(outbox).toSorted()
  return files.map((file) => readFileSync(join(outbox, file), 'utf8').replaceAll('=\r\n', ''))
}

/** The path that the link in the last mail leads to. */
export const mailedLink = (server: MusterServer): string =>
  /\/activate\/[\w-]+/.exec(mailsOf(server).at(-1) ?? '')?.[0] ?? ''
