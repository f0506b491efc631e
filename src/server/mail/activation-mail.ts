import type { Language } from '../../contract/language.ts'
import type { Mail } from './mailer.ts'
import { activationWords } from './words/activation.ts'

/** What the mail tells: who it is for, where from, and the link. */
export interface Invitation {
  /** Name of the person; null greets nobody by name. */
  name: string | null
  nation: string
  link: string
  /** How long the link holds. */
  hours: number
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] as string)

/** The mail that lets a person make their account. */
export function activationMail(
  { name, nation, link, hours }: Invitation,
  language: Language,
): Pick<Mail, 'subject' | 'text' | 'html' | 'language'> {
  const words = activationWords[language]
  const greeting = name ? words.greeting(name) : words.greetingNameless
  const invitation = words.invitation(nation)
  const validity = words.validity(hours, nation)
  const paragraphs = [
    escapeHtml(greeting),
    escapeHtml(invitation),
    `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`,
    escapeHtml(validity),
  ]
  return {
    language,
    subject: words.subject(nation),
    text: `${[greeting, invitation, link, validity].join('\n\n')}\n`,
    html: `<div lang="${language}">\n${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}\n</div>`,
  }
}
