import { foldText } from '../../text/fold.ts'

/** Whose value it is: says nothing where all are of one person. */
const owner =
  /^(?:signup|person|people|contact|member|supporter|voter|donor|volunteer|elector|individual|constituent|attendee|registrant|subscriber|activist|your|my)(?:[\s._-]+|(?=\[))/i
/** A register of electors has the family name first, which its cells don't tell. */
const surnameFirst = /^elector name$/i
/** What programs write before and behind the name of a field. */
const wrappings: readonly RegExp[] = [
  // Google: `E-mail 1 - Value`.
  /^(.+?)\s*-\s*value$/i,
  // Action Network: `can2_user_city`, `can2_phone`.
  /^can2_(?:user_)?(.+)$/i,
  // Salesforce: `npe01__WorkPhone__c`, `Shirt_Size__c`.
  /^(?:[a-z]\w*?__)?(\w+?)__c$/i,
  // Raiser's Edge: `CnBio_Last_Name`, `CnBio_Title_1`, `CnAdrPrf_City`, `CnPh_1_01_Phone_number`.
  /^CnBio_(?!Import|System)(.+?)(?:_1)?$/i,
  /^CnAdrPrf_(.+)$/i,
  /^CnPh_1_\d+_(.+)$/i,
  // Mobilize: `user__given_name`.
  /^user__(.+)$/i,
  // Spoke and web forms, of whose owner we know: `contact[zip]`.
  /^\[([^[\]]+)\]$/,
]

/** A header without what is said around the name of its field: whose it is, and of which program; null for none. */
export function unwrapped(header: string): string | null {
  const parted = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  if (surnameFirst.test(parted)) return null
  if (owner.test(parted)) return parted.replace(owner, '').trim() || null
  for (const wrapping of wrappings) {
    const inner = wrapping.exec(header)?.[1]?.trim()
    if (inner) return inner
  }
  return null
}

/** Those whose address or number stands beside the person's, in English, Spanish and French. */
const others = new Set(
  (
    'texter caller canvasser assistant secretary spouse partner husband wife mother father parent guardian child son daughter sibling ' +
    'kin emergency manager supervisor boss owner host organizer organiser captain leader staff agent user login admin administrator author ' +
    'creator created modified updated edited entered assigned sender recruiter referrer referred referral inviter invited buyer purchaser payer billing ' +
    'solicitor proxy witness candidate representative officer relation relationship im skype twitter reply bounce sent ' +
    'asistente secretaria secretario conyuge esposo esposa madre padre tutor hijo hija emergencia jefe jefa responsable organizador organizadora comprador ' +
    'assistante conjoint conjointe epoux epouse mere pere tuteur tutrice enfant urgence organisateur organisatrice acheteur referent referente parrain'
  ).split(' '),
)

/** Whether a header says that its values are not the person's own: `texter[email]`, `Emergency contact`. */
export function isOfAnother(header: string): boolean {
  const [first = '', ...inner] = header.split('[')
  // Brackets hold what it is, of someone whom we don't know.
  if (inner.length > 0 && first.trim() !== '' && !owner.test(header)) return true
  return foldText(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .split(' ')
    .some((word) => others.has(word) || others.has(word.replace(/s$/, '')))
}
