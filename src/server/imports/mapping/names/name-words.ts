const words = (text: string) => new Set(text.split(' '))
/** What a word is compared by: `Ph.D.` and `PhD` are one. */
const key = (word: string) => word.toLowerCase().replaceAll('.', '').replaceAll('’', "'")

const prefixes = words(
  'mr mrs ms miss mx dr prof professor rev reverend sir dame hon sra srta dra profa lic ing arq mme mlle mgr herr frau capt sgt cllr',
)
/** These are names and surnames too: only with a full stop do they go before one. */
const dottedPrefixes = words('sr sen rep col fr lt maj gov st med jur')
const suffixes = words(
  'jr sr ii iii iv vi vii viii 2nd 3rd 4th phd md dds dvm dmd edd psyd pharmd dnp esq esquire jd llm rn lpn mba mph msw lcsw cpa bsc msc obe mbe cbe kc qc mp mep ret bsn msn aprn crna dnp lmft lmhc lpc lcpc facp faan mfa mls cfp cfa aia dpm dpt rdn usn usmc usaf uscg',
)
/** What a family name starts with, in whatever case. */
const particles = words(
  "de del dela della delle der den des di da do dos das du la las le los van von vom mc mac st o' d' af av",
)
/** Given names of many people, so that only small letters tell: `Mohamed ben Ali`, but `John Ben Smith`. */
const smallParticles = words("ben bin bint ibn abu al el bat ter te ten zu zum zur op 't y")
/** Son, daughter, father, house and servant of: what follows belongs to them. */
const arabicAndHebrew = words('بن ابن بنت أبو ابو آل عبد בן בר בת אבו')
const companies = words(
  'inc llc llp lp pllc ltd limited company trust group partners associates institute university college school hospital ministries chamber alliance federation cooperative network plc corp corporation gmbh ag ev sarl sas sasu sa srl sl bv nv foundation association union committee council church society club coalition fundacion fundación asociacion asociación sindicato fondation syndicat',
)

/** Whether a word goes before names. `M.` does in French; elsewhere it is the first letter of one. */
export const isPrefix = (word: string, isFrench: boolean): boolean =>
  prefixes.has(key(word)) ||
  (word.endsWith('.') && (dottedPrefixes.has(key(word)) || (isFrench && word === 'M.')))

/** Whether a word goes after names. */
export const isSuffix = (word: string): boolean => suffixes.has(key(word))

/** Whether a family name starts with a word. */
export const isParticle = (word: string): boolean =>
  particles.has(key(word)) || smallParticles.has(word) || arabicAndHebrew.has(word)

/** What follows belongs to an organization, a place or the dead: `Friends of the River`, `City of Denver`. */
const ofMany =
  /^(?:the\s+)?(?:estate|friends|city|town|county|state|village|borough|university|college|office|department|dept\.?|bank|league|order|sisters|daughters|sons|veterans|citizens|parents|mothers|students|workers|teachers|families|voters|residents|neighbors|people)\s+(?:of|for|against)\s/i
/** `Teachers Local 12` is a union. */
const local = /\s(?:local|chapter|post|lodge)\s+(?:no\.?\s*|#\s*)?\d+[a-z]?$/i

/** Whether a whole name is that of an organization by how it is put together. */
export const namesMany = (name: string): boolean => ofMany.test(name) || local.test(name)

/** Whether a word makes a name that of an organization. */
export const isCompanyWord = (word: string): boolean => companies.has(key(word))

/** In capitals the last two are initials. */
const joining = words('& and et und + AND ET UND And y e or OR oder')

/** Whether a word makes two people of one name. */
export const joinsPeople = (word: string): boolean => joining.has(word)

/** Whether a name goes on behind a word: `Heijdanus-De Boer` has one family name. */
export const isUnfinished = (word: string): boolean => {
  const last = /\p{L}[-–](\p{L}*)$/u.exec(word)?.[1]
  return last !== undefined && (last === '' || isParticle(last))
}

/** `Иванович`, `Ивановна`: from the father’s name. */
export const isPatronymic = (word: string): boolean => /(вич|ьич|вна|ична|ович|івна)$/iu.test(word)

/** Whether a word is in capitals, as French and Spanish lists write family names. */
export const isInCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && !word.includes('.')
