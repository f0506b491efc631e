import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { validationProblem } from '../../contract/complaint.ts'
import type { Language } from '../../contract/language.ts'
import { Problem } from '../../contract/problem.ts'
import { rules } from '../../contract/rules.ts'

/** Someone as a mail names them. */
export interface Mailbox {
  name: string
  address: string
}

/** A mail to one person. */
export interface Mail {
  from: Mailbox
  replyTo: Mailbox
  to: Mailbox
  /** What it is written in. */
  language: Language
  subject: string
  text: string
  html: string
}

/** Sends mail, or keeps it where the one who runs Muster finds it. */
export interface Mailer {
  /** The address that mail comes from when the dashboard is at this host. */
  senderAt: (host: string) => string
  /** Throws `unavailable` when the mail can't be handed over, `validation_failed` when the address is refused. */
  send: (mail: Mail) => Promise<void>
}

/** How long the mail server may take to answer, in milliseconds: someone is waiting for the page. */
const SERVER_TIMEOUT = 10_000

const isAddress = (text: string) => /^[^\s@<>]+@[^\s@<>]+$/.test(text)

/** Mail servers commonly let a login send under its own address alone; others take any of the site. */
function senderAt(login: string, host: string): string {
  if (isAddress(login)) return login
  const version = isIP(host.replace(/^\[|\]$/g, ''))
  if (version === 0) return `no-reply@${host}`
  return `no-reply@[${version === 6 ? 'IPv6:' : ''}${host.replace(/^\[|\]$/g, '')}]`
}

/** A header is one line, whatever somebody's name holds. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
const mailbox = ({ name, address }: Mailbox) => ({ name: oneLine(name), address })

const message = ({ from, replyTo, to, subject, language, ...content }: Mail): SendMailOptions => ({
  ...content,
  from: mailbox(from),
  replyTo: mailbox(replyTo),
  to: mailbox(to),
  subject: oneLine(subject),
  // Nobody answers an out-of-office note to a machine.
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
  envelope: { from: from.address, to: [to.address] },
  disableFileAccess: true,
  disableUrlAccess: true,
})

/** What the mail server said to a command, as the library reports it. */
interface Refusal {
  code?: string
  responseCode?: number
  command?: string
}

/** Whether the mail server said that it has no such address, and would say so again. */
const isRefused = ({ code, responseCode = 0, command }: Refusal) =>
  code === 'EENVELOPE' && command === 'RCPT TO' && responseCode >= 500

/** Sends through an SMTP server, `smtp://` or `smtps://`. */
export function smtpMailer(url: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: SERVER_TIMEOUT,
    greetingTimeout: SERVER_TIMEOUT,
    socketTimeout: SERVER_TIMEOUT,
  })
  const { username } = new URL(url)
  return {
    senderAt: (host) => senderAt(decodeURIComponent(username), host),
    async send(mail) {
      try {
        await transport.sendMail(message(mail))
      } catch (error) {
        if (isRefused(error as Refusal))
          throw validationProblem([{ field: 'email', rule: rules.refusedEmail, value: mail.to.address }])
        const problem = new Problem('unavailable', 'The mail could not be sent; try again later.')
        // For the log of whoever runs the server; the client learns nothing of it.
        problem.cause = error
        throw problem
      }
    },
  }
}

/** Keeps each mail as a file, for a Muster that has no mail server; only its owner can read the links in them. */
export function outboxMailer(folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true })
  return {
    senderAt: (host) => senderAt('', host),
    async send(mail) {
      const { message: source } = await transport.sendMail(message(mail))
      const time = new Date().toISOString().replace(/[:.]/g, '-')
      const file = join(folder, `${time}-${randomBytes(4).toString('hex')}.eml`)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(file, source as Buffer, { flag: 'wx', mode: 0o600 })
    },
  }
}
