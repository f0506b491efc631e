import { ACTIVATION_HOURS } from '../accounts/activations.ts'
import type { Mail } from './mailer.ts'

/** What the mail tells: who it is for, where from, and the link. */
export interface Invitation {
  /** Name of the person; null greets nobody by name. */
  name: string | null
  nation: string
  link: string
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] as string)

/** The mail that lets a person make their account. */
export function activationMail({ name, nation, link }: Invitation): Pick<Mail, 'subject' | 'text' | 'html'> {
  const greeting = name ? `Hello ${name},` : 'Hello,'
  const invitation = `${nation} has made an account for you. Choose a password, and you are in:`
  const validity = `The link works once, for ${ACTIVATION_HOURS} hours. If you don’t know ${nation}, ignore this mail; nothing happens then.`
  const paragraphs = [
    escapeHtml(greeting),
    escapeHtml(invitation),
    `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`,
    escapeHtml(validity),
  ]
  return {
    subject: `Your account with ${nation}`,
    text: `${[greeting, invitation, link, validity].join('\n\n')}\n`,
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n'),
  }
}
