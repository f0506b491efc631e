import { contactStatuses, type FieldName } from '../../../../contract/fields.ts'
import { contactStatusId } from '../../../people/parts/contact-status.ts'
import { booleanCell } from './boolean-cell.ts'
import { integerCell } from './number-cell.ts'
import { nothing } from './said.ts'
import { wordKey } from './word-key.ts'

/** What somebody who asked was not told, as keys. */
const untold = new Set(
  'u un unk unkn undefined undetermined unsure noanswer blank none null na nan withheld desconocido desconocida noespecificado noespecificada sinespecificar nodeclarado nodeclarada inconnu inconnue nonprecise nonspecifie nonrenseigne'.split(
    ' ',
  ),
)
const unwilling =
  /unknown|unspecif|undisclos|declin|refus|(?:prefer|choose|chose|rather|wish|want|like)\w*not|not(?:to)?(?:say|answer|disclose|respond|state|known|given|record|avail|applic|provid|specif|report|set)|prefier\w*no|prefere\w*nepas/

/** The values of a choice by the words for them, which are keys parted by spaces. */
const byWord = (words: Record<string, string>): Map<string, string> =>
  new Map(
    Object.entries(words).flatMap(([value, keys]) => keys.split(' ').map((key) => [key, value] as const)),
  )

const sexes = byWord({
  M: 'male man men mister masculine masculin homme garcon hombre masculino varon',
  F: 'female woman women feminine feminin femme fille mujer femenino w',
  O: 'other x nb enby nonbinary nonbinaire nobinario nobinaria genderqueer genderfluid agender intersex autre otro otra diverse divers',
})
const supportLevels = byWord({
  1: 'strongsupport strongsupporter strong apoyofuerte apoyofirme soutienfort',
  2: 'weaksupport leansupport support supporter leaningsupport apoyodebil apoyo soutienfaible soutien',
  3: 'undecided neutral unsure indeciso indecisa indecis indecise neutre',
  4: 'weakoppose weakopposition leanoppose oppose opposed oposiciondebil oposicion oppositionfaible opposition',
  5: 'strongoppose strongopposition stronglyopposed oposicionfuerte oposicionfirme oppositionforte',
})
const signupTypes = byWord({
  0: 'person individual people contact persona individuo contacto personne individu particulier',
  1: 'organization organisation organizations organisations org nonprofit company business organizacion empresa entreprise association asociacion',
})
const households = new Set(
  'household households hogar hogares foyer menage familia famille family'.split(' '),
)

/** Whether a type is that of all who live in a house, which nobody is. */
export const isHouseholdType = (text: string): boolean => households.has(wordKey(text))

/** Whether a text is a type of record: of a person, an organization or a household. */
export const isTypeWord = (text: string): boolean => isHouseholdType(text) || signupTypes.has(wordKey(text))

const statuses = new Set<string>(Object.values(contactStatuses))
const statusWords: Record<string, string> = {
  notathome: 'noanswer',
  nothome: 'noanswer',
  voicemail: 'leftmessage',
}

const statusName = (text: string) => {
  const key = wordKey(text)
  return statuses.has(key) ? key : (statusWords[key] ?? text)
}
/** `2 - Leaning`, `Leaning (2)`, `S2`, and `2.0` of a table of numbers: the number says it. */
const leadingDigit = (text: string) =>
  (/^(\d)(?:\.0+$|(?!\d|[.,]\d))/.exec(text) ??
    /\((\d)\)$/.exec(text) ??
    /^(?:s|supp|support|level|lvl)[\s-]*(\d)$/i.exec(text))?.[1]

/** How the fields with a few values are read, from the words people use; unknown ones stay as they are. */
export const choiceCells: { [Name in FieldName]?: (text: string) => unknown } = {
  support_level: (text) => leadingDigit(text) ?? supportLevels.get(wordKey(text)) ?? text,
  signup_type: (text) => signupTypes.get(wordKey(text)) ?? integerCell(text),
  contact_status_name: statusName,
  contact_status_id: (text) => contactStatusId(statusName(text)) ?? integerCell(text),
  // `2`, and `email2` or `Email 2`, as one may call the second address.
  primary_email_id: (text) => /^(?:e-?mail)?[\s_]*([1-4])$/i.exec(text)?.[1] ?? text,
  // 1 could, -1 could not (people-api.txt); yes and no are said in words only.
  could_vote_status: (text) => {
    const could = /\d/.test(text) ? text : booleanCell(text)
    return typeof could === 'boolean' ? (could ? 1 : -1) : integerCell(text)
  },
}

const signs = new Map([
  ['♂', 'M'],
  ['♀', 'F'],
])

/**
 * `H` is a man in French (homme) and in Spanish (hombre), but a Spanish column of `H` and `M` has women under `M`,
 * which is a man everywhere else. There `H` is refused, so that the organizer sees it.
 */
export const sexCell = (header: string) => {
  const isSpanish = /^(sexo|genero)/.test(wordKey(header))
  return (text: string): unknown => {
    const key = wordKey(text)
    if (key === 'h' && !isSpanish) return 'M'
    if (untold.has(key) || unwilling.test(key)) return nothing
    return key === '' && !signs.has(text) ? nothing : (signs.get(text) ?? sexes.get(key) ?? text)
  }
}
