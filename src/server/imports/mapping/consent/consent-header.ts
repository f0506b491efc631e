import { foldText } from '../../../text/fold.ts'
import { consentWord, isConsentWord } from './consent-words.ts'

/** The words of a header: `HasOptedOutOfEmail`, `contact[optOut]` and `UNSUB_TIME` are parted as they are read. */
const wordsOf = (header: string): string =>
  ` ${foldText(header.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/['’]/g, ''))} `

const optOut =
  / (?:opt(?:ed)? ?outs?|unsub\w*|do not|dont|no (?:bulk|e ?mails?|sms|texts?|calls?|phone|contact|solicit\w*)|nocall|notext|noemail|suppress\w*|blocked|(?:black|block) ?list(?:ed|s)?|dnc|dne|dnt|desabonn\w*|desinscri\w*|bajas?|desuscri\w*|abgemeldet|abmeld\w*|abbestell\w*|no (?:llamar|contactar|enviar)|ne pas \w+|stop ?sms) /
const optIn =
  / (?:opt(?:ed)? ?ins?|subscri(?:bed?|ber|ption)s?|consent\w*|permissions?|gdpr|rgpd|lopd|marketing|accepts?|can (?:email|text|call)|newsletters?|suscri\w+|consentimiento|abonn\w*|infolettre|acepta|accepte) /
const broken =
  / (?:clean(?:ed)?|bounc\w*|hard bounces?|undeliverable|(?:e ?mail )?on hold|(?:bad|invalid) e ?mails?|e ?mails? (?:is )?(?:bad|invalid)) /
const ofTexts = / (?:sms|texts?|texting|mobile|cell|mms|whats ?app) /
const ofCalls = / (?:calls?|phone|telephone|llamar|appeler|dnc|nocall|robocalls?) /
const ofEmail = / (?:e ?mails?|mailings?|bulk|newsletters?|correos?|courriels?|dne|noemail|emailing) /
const ofPost = / (?:mail|postal|post|trade|letters?|direct) /
const ofTime = / (?:time|date|at|on|when|fecha|since) /
/** Opting out as such: of emails, or of texts where a file has numbers alone. */
const generalOut =
  / (?:opt(?:ed)? ?outs?|unsub\w*|suppress\w*|(?:black|block) ?list(?:ed|s)?|abgemeldet|abmeld\w*|abbestell\w*|desabonn\w*|desinscri\w*|bajas?|desuscri\w*) /
/** Words that turn what a header speaks of into its opposite: `No newsletter`, `Exclude from email`. */
const refusing =
  / (?:exclu\w*|omit|remov\w*|refus\w*|declin\w*|block\w*|oppos\w*|object\w*|rechaz\w*|disabl\w*|cancel\w*|deny|denied|prohibit\w*|forbid\w*|banned|turned off|paused|muted|(?:no|not|non|never|dont|kein\w*|sin|pas|without|stop|nicht)(?= (?:\w+ ){0,3}(?:e ?mails?|texts?|texting|sms|calls?|newsletters?|updates|marketing|mailings?|boletin(?:es)?|infolettres?|correos?|courriels?|subscri\w+|suscri\w+|abonn\w+|inscri\w+) )) /
/** Words by which someone says what they would have: `OK to email`, `Wants texts`, `Recibe el boletín`. */
const wishing =
  / (?:ok|okay|can|may|wants?|receiv\w*|send|gets?|recib\w+|recev\w+|recoit|souhait\w*|desea\w*|allow\w*|permit\w*|enabled|active|agree\w*) /
/** Letters by which people are kept up to date. */
const ofLetters = / (?:newsletters?|e ?news|updates|boletin(?:es)?|infolettres?) /
/** The names of letters and lists rather than a yes or a no. */
const ofSeveral = / (?:newsletters?|lists?|topics?|interests?|boletin(?:es)?|infolettres?) /
/** What a yes or no is said of: whether and how somebody may be spoken to. */
const ofContact =
  / (?:e ?mails?|e ?mailable|mailable|texts?|textable|sms|newsletters?|e ?news|updates|alerts|informed|contact|contactable|call me|to call|callable|visit|knock|correos?|boletin(?:es)?|courriels?|infolettres?|kontaktieren) /
/** Which of several addresses is written to says nothing of whether somebody is. */
const ofUse = / (?:use for|primary|preferred|verified) /
/** Being kept out of something, of which the header doesn't say what it is. */
const keptOut = / (?:exclu\w*|remov\w*|oppos\w*|complain\w*|spam|hold|solicit\w*) /
/** What nobody here is written to by. */
const ofOther = / (?:fax|faxes|share|sharing|cookies?) /
/** What is said of a membership, an order or the like is no consent, nor is why or by which letter somebody left. */
const ofMembership =
  / (?:types?|plans?|levels?|amounts?|prices?|fees?|renewals?|expir\w+|ends?|start\w*|method|source|ip|id|reasons?|campaigns?|motivos?|motifs?|sent|open\w*|click\w*|counts?|number|total) /

/**
 * Where a column about consent goes: to what someone gets, or to its opposite for one that says who opted out. Null
 * for what isn't about consent, and for what only a person can say, such as letters by post.
 *
 * @param ofTextsOnly whether the file has phone numbers and no emails: there opting out is from texts
 */
export function consentTarget(header: string, ofTextsOnly: boolean): string | null {
  const words = wordsOf(header)
  const [texts, letters] = [ofTexts.test(words), ofLetters.test(words)]
  const email = ofEmail.test(words) || (letters && !texts)
  const isRefused = refusing.test(words) && (email || texts || ofCalls.test(words) || optIn.test(words))
  const out = optOut.test(words) || isRefused
  if (broken.test(words) && !ofMembership.test(words) && (email || !ofCalls.test(words)))
    return texts ? 'is_mobile_bad' : 'email_is_bad'
  const isStatus = / status /.test(words) && (email || texts || optIn.test(words))
  const isWish = wishing.test(words) && (email || texts)
  if (!out && !optIn.test(words) && !isStatus && !isWish) return null
  if (ofMembership.test(words) || ofOther.test(words)) return null
  if (out && / (?:contact|contactar|contacter) /.test(words) && !/ contact opt /.test(words))
    return 'do_not_contact'
  if (out && ofCalls.test(words) && !texts && !email) return 'do_not_call'
  if (ofPost.test(words) && !email && !texts) return null
  if (out && !email && !texts && !generalOut.test(words) && !isSubscription(words)) return null
  // An address or a number that an opt-in is about, and general permissions, can be about anything.
  if (!out && !isStatus && !email && !texts && !isSubscription(words)) return null
  if (!out && ofCalls.test(words)) return null
  const isOfTexts = texts || (!email && ofTextsOnly)
  if (!out) return isOfTexts ? 'mobile_opt_in' : 'email_opt_in'
  if (isOfTexts) return 'mobile_opt_out'
  return ofTime.test(words) ? 'unsubscribed_at' : 'email_opt_out'
}

const isSubscription = (words: string) =>
  / (?:opt(?:ed)? ?ins?|subscri\w+|suscri\w+|abonn\w*|inscri\w+) /.test(words)

/** Where a column goes whose cells alone say that it is about consent. */
export function consentTargetOfValues(header: string): string {
  const words = wordsOf(header)
  if (ofTexts.test(words)) return 'mobile_opt_in'
  return ofCalls.test(words) && !ofEmail.test(words) ? 'do_not_call' : 'email_opt_in'
}

/** Whether a column is about what people agreed to, by its header or since that is all that it holds. */
export function looksLikeConsent(header: string, values: readonly string[]): boolean {
  const words = wordsOf(header)
  if (!ofMembership.test(words) && (optOut.test(words) || optIn.test(words) || broken.test(words)))
    return true
  const isAboutIt = keptOut.test(words) || ofContact.test(words) || / mailing list /.test(words)
  if (isAboutIt && !ofMembership.test(words) && !ofUse.test(words) && sayYesOrNo(values)) return true
  return holdsConsent(values)
}

/** Words that mean nothing but consent: a voter, a member, an order and an invitation can be active and declined too. */
const plainly =
  /subscri|unsub|\bopt(?:ed)?[\s_-]?(?:in|out)|e-?mailable|^(?:do not|dont|don’t|no) (?:e-?mail|text|call|sms|phone|contact)|^no ?call|^dn[cet]$|suscri|abonn|bounc|cleaned|suppress|spam|dad[oa] de baja/i

/** Whether cells say nothing but yes, no and the like. */
export function sayYesOrNo(values: readonly string[]): boolean {
  const words = values.filter((value) => value.trim() !== '').map(consentWord)
  return words.every((word) => word !== null) && words.some((word) => word !== 'nothing')
}

/** Whether a column below such a header names letters and lists, where a yes or a no was to be expected. */
export const namesLetters = (header: string, values: readonly string[]): boolean => {
  const words = wordsOf(header)
  const isOfOne = optOut.test(words) || / (?:opt(?:ed)? ?ins?|status) /.test(words)
  return (
    ofSeveral.test(words) &&
    !isOfOne &&
    values.length > 0 &&
    values.every((value) => consentWord(value) === null && !/\d{4}/.test(value))
  )
}

/** From this share of its words on that are understood, a column is one of consent: others are counted as out. */
const UNDERSTOOD = 2 / 3

/** Whether nearly all that a column says is who is in and who is out, in words that mean nothing else. */
export const holdsConsent = (values: readonly string[]): boolean =>
  values.some((value) => isConsentWord(value) && plainly.test(value.trim())) &&
  values.filter((value) => consentWord(value) !== null).length >= UNDERSTOOD * values.length
