import { foldText } from '../../../text/fold.ts'
import { consentWord, isConsentWord } from './consent-words.ts'

/** The words of a header: `HasOptedOutOfEmail`, `contact[optOut]` and `UNSUB_TIME` are parted as they are read. */
const wordsOf = (header: string): string =>
  ` ${foldText(header.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/['’]/g, ''))} `

const optOut =
  / (?:opt(?:ed)? ?outs?|unsub\w*|do not|dont|no (?:bulk|e ?mails?|sms|texts?|calls?|phone|contact)|nocall|notext|noemail|suppress\w*|blocked|dnc|dne|dnt|desabonn\w*|desinscri\w*|bajas?|desuscri\w*|no (?:llamar|contactar|enviar)|ne pas \w+|stop ?sms) /
const optIn =
  / (?:opt(?:ed)? ?ins?|subscri(?:bed?|ber|ption)s?|consent\w*|permissions?|gdpr|rgpd|lopd|marketing|accepts?|can (?:email|text|call)|newsletters?|suscri\w+|consentimiento|abonn\w*|infolettre|acepta|accepte) /
const broken = / (?:clean(?:ed)?|bounc\w*|hard bounces?|undeliverable) /
const ofTexts = / (?:sms|texts?|texting|mobile|cell|mms|whatsapp) /
const ofCalls = / (?:calls?|phone|telephone|llamar|appeler|dnc|nocall|robocalls?) /
const ofEmail = / (?:e ?mails?|mailings?|bulk|newsletters?|correos?|courriels?|dne|noemail|emailing) /
const ofPost = / (?:mail|postal|post|trade|letters?|direct) /
const ofTime = / (?:time|date|at|on|when|fecha|since) /
/** Opting out as such: of emails, or of texts where a file has numbers alone. */
const generalOut = / (?:opt(?:ed)? ?outs?|unsub\w*|suppress\w*|desabonn\w*|desinscri\w*|bajas?|desuscri\w*) /
/** What nobody here is written to by. */
const ofOther = / (?:fax|faxes|share|sharing|cookies?) /
/** What is said of a membership, an order or the like is no consent, nor is why or by which letter somebody left. */
const ofMembership =
  / (?:types?|plans?|levels?|amounts?|prices?|fees?|renewals?|expir\w+|ends?|start\w*|method|source|ip|id|reasons?|campaigns?|motivos?|motifs?) /

/**
 * Where a column about consent goes: to what someone gets, or to its opposite for one that says who opted out. Null
 * for what isn't about consent, and for what only a person can say, such as letters by post.
 *
 * @param ofTextsOnly whether the file has phone numbers and no emails: there opting out is from texts
 */
export function consentTarget(header: string, ofTextsOnly: boolean): string | null {
  const words = wordsOf(header)
  const [out, texts, email] = [optOut.test(words), ofTexts.test(words), ofEmail.test(words)]
  if (broken.test(words) && !ofMembership.test(words)) return texts ? 'is_mobile_bad' : 'email_is_bad'
  const isStatus = / status /.test(words) && (email || texts || optIn.test(words))
  if (!out && !optIn.test(words) && !isStatus) return null
  if (ofMembership.test(words) || ofOther.test(words)) return null
  if (out && / (?:contact|contactar|contacter) /.test(words) && !/ contact opt /.test(words))
    return 'do_not_contact'
  if (out && ofCalls.test(words) && !texts && !email) return 'do_not_call'
  if (ofPost.test(words) && !email && !texts) return null
  if (out && !email && !texts && !generalOut.test(words)) return null
  // An address or a number that an opt-in is about, and general permissions, can be about anything.
  if (
    !out &&
    !isStatus &&
    !email &&
    !texts &&
    !/ (?:opt(?:ed)? ?ins?|subscri\w+|suscri\w+|abonn\w*) /.test(words)
  )
    return null
  if (!out && ofCalls.test(words)) return null
  const isOfTexts = texts || (!email && ofTextsOnly)
  if (!out) return isOfTexts ? 'mobile_opt_in' : 'email_opt_in'
  if (isOfTexts) return 'mobile_opt_out'
  return ofTime.test(words) ? 'unsubscribed_at' : 'email_opt_out'
}

/** Whether a column is about what people agreed to, by its header or since that is all that it holds. */
export function looksLikeConsent(header: string, values: readonly string[]): boolean {
  const words = wordsOf(header)
  if (!ofMembership.test(words) && (optOut.test(words) || optIn.test(words) || broken.test(words)))
    return true
  return holdsConsent(values)
}

/** Words that mean nothing but consent: a voter, a member, an order and an invitation can be active and declined too. */
const plainly =
  /subscri|unsub|\bopt|e-?mailable|^(?:do not|dont|don’t|no) (?:e-?mail|text|call|sms|phone|contact)|^no ?call|^dn[cet]$|suscri|abonn|bounc|cleaned|suppress|spam/i

/** Whether all that a column says is who is in and who is out, in words that mean nothing else. */
export const holdsConsent = (values: readonly string[]): boolean =>
  values.some((value) => isConsentWord(value) && plainly.test(value.trim())) &&
  values.every((value) => consentWord(value) !== null)
