import { foldText } from '../../text/fold.ts'

/** What streets are called, the ways to write a kind of them in a line: USPS Publication 28, and French and Spanish ways. */
const kinds = `
  street st str strt, avenue ave av aven avenu avn avda avd avenida, boulevard blvd blv boul boulv bd bvd bulevar,
  road rd, drive dr drv, lane ln, court ct crt, circle cir circ crcl, place pl plc, terrace ter terr,
  parkway pkwy pky parkwy pkway, highway hwy hiway hiwy, square sq sqr squ, trail trl tr, way wy, alley aly ally,
  crossing xing crssng, cove cv, crescent cres crsnt, expressway expy expwy, freeway fwy frwy, heights hts ht,
  hill hl, hills hls, junction jct, landing lndg, loop lp, manor mnr, mountain mtn, park prk, path pth, pike pk,
  plaza plz pza plza, point pt, ridge rdg, route rte, run rn, spring spg, springs spgs, station sta, summit smt,
  turnpike tpke trnpk, valley vly, view vw, village vlg, vista vis, walk wk, estates ests, gardens gdns, grove grv,
  rue r, chemin ch che chem, impasse imp, allee allees all, cours crs, quai q, faubourg fbg fg, passage pass,
  sentier sen, residence res, lotissement lot, hameau ham,
  calle c cl, paseo po pso, carretera ctra carr, camino cno cam, calzada calz czda, callejon cjon, privada priv,
  andador and, circuito cto, ronda rda, travesia trva, glorieta gta, rambla rbla, urbanizacion urb, poligono pol,
  strasse strase
`
const directions = `
  n north nord norte, s south sud sur, e east est este, w west ouest oeste o,
  ne northeast noreste, nw northwest noroeste no, se southeast sureste, sw southwest suroeste so
`
/** Words that stand for others anywhere in a line. */
const spellings = `
  1st first premier primera, 2nd second segunda, 3rd third tercera, 4th fourth cuarta, 5th fifth quinta, 6th sixth,
  7th seventh, 8th eighth, 9th ninth, 10th tenth, saint ste santa san sainte, mount mt, fort ft,
  number num numero no nro
`
/** Little words that are written or left out. */
const fillers = new Set('the of de la le les l du des d del los las el et y and'.split(' '))
/** Words before the number of an apartment. */
const unitWords = new Set(
  `apt apartment appt appartement apto departamento depto dpto dept unit ste suite rm room fl floor piso puerta pta
  bldg building lot trlr spc space ph penthouse flat interior int bureau etage local`.split(/\s+/),
)

function groups(table: string): Map<string, string> {
  const byWord = new Map<string, string>()
  for (const line of table.trim().split(/,\s+/)) {
    const [first = '', ...others] = line.trim().split(/\s+/)
    for (const word of [first, ...others]) if (!byWord.has(word)) byWord.set(word, first)
  }
  return byWord
}
const kindOf = groups(kinds)
const directionOf = groups(directions)
const spellingOf = groups(spellings)

/** A street as it is compared. */
export interface StreetParts {
  /** The number of the house and the name of the street alone; `12 elm` for `12 N. Elm Street, Apt. 4`. */
  core: string
  number: string
  name: string
  /** What kind of street it is, empty when that isn't said; two of them that differ are two streets. */
  kind: string
  direction: string
  /** The apartment, when the line has it. */
  unit: string
}

const hasDigit = (word: string) => /\d/.test(word)
/** `12`, `12b`, `112-15`, but not `5th`. */
const isHouseNumber = (word: string) => /^\d+[a-z]?$/.test(word)

/** A line with a street, taken apart; null for one that has nothing. */
export function streetParts(line: string | null | undefined): StreetParts | null {
  if (!line) return null
  const { rest, unit } = withoutUnit(line)
  const words = foldText(rest).split(' ').filter(Boolean)
  if (words.length === 0) return null
  if (/^(p o box|po box|apartado|bp|boite postale|box)\b/.test(words.join(' '))) {
    const number = words.filter(hasDigit).join(' ')
    return { core: `box ${number}`, number, name: 'box', kind: '', direction: '', unit }
  }
  let number = ''
  let [kind, direction] = ['', '']
  const names: string[] = []
  const left: string[] = []
  const skipped: string[] = []
  const numbers = words.filter(isHouseNumber)
  // A number that stands last is that of the house where the kind stands first: Calle Mayor 12.
  const house = isHouseNumber(words[0] as string) ? words[0] : numbers.at(-1)
  words.forEach((word, index) => {
    if (number === '' && word === house && (index === 0 || index === words.lastIndexOf(word))) {
      number = word.replace(/^0+(?=\d)/, '')
      return
    }
    const spelled = spellingOf.get(word) ?? word
    if (fillers.has(word)) {
      skipped.push(word)
      return
    }
    if (spelled === 'number') return
    const aDirection = directionOf.get(word)
    const aKind = kindOf.get(word)
    // `St James St`: at the start it is a saint, unless the name comes behind a kind, as in `Rue Foch`.
    const isSaint = word === 'st' && names.length === 0 && index < words.length - 1
    if (aKind && !isSaint) {
      if (kind !== '') left.push(kind)
      kind = aKind
      if (names.length === 0 || index === words.length - 1 || directionOf.has(words[index + 1] ?? '')) return
      return
    }
    if (aDirection) {
      direction += aDirection
      return
    }
    names.push(isSaint ? 'saint' : spelled)
  })
  // `12 Avenue Road`, `Broadway Street West`: what would leave no name is the name.
  const name = [...names, ...(names.length === 0 ? [...skipped, ...left, kind, direction] : left)]
    .filter(Boolean)
    .join('')
  const isBare = names.length === 0
  return {
    core: number === '' ? name : `${number} ${name}`,
    number,
    name,
    kind: isBare ? '' : kind,
    direction: isBare ? '' : direction,
    unit,
  }
}

/** The apartment at the end of a line, and what is before it. */
function withoutUnit(line: string): { rest: string; unit: string } {
  const text = line.normalize('NFKC')
  const isNumberSign = /^\s*\d/.test(text)
  const hash = isNumberSign ? /^(.*?\S)[\s,]*#\s*([\p{L}\p{N}-]+)\s*$/u.exec(text) : null
  if (hash) return { rest: withoutUnit(hash[1] ?? '').rest, unit: unitKey(hash[2]) }
  const worded = /^(.*?\S)[\s,]+(\p{L}+)\.?\s*#?\s*([\p{L}\p{N}-]{1,6})\s*$/u.exec(text)
  if (
    worded &&
    unitWords.has(foldText(worded[2] ?? '')) &&
    (/\d/.test(worded[3] ?? '') || (worded[3] ?? '').length === 1)
  )
    return { rest: worded[1] ?? '', unit: unitKey(worded[3]) }
  return { rest: text, unit: '' }
}

/** An apartment as it is compared: `4b` for `Apt. 4-B`; empty for none. */
export function unitKey(line: string | null | undefined): string {
  if (!line) return ''
  const words = foldText(line).split(' ')
  return words
    .filter((word) => !unitWords.has(word) && word !== 'no' && word !== 'number')
    .join('')
    .replace(/^0+(?=.)/, '')
}

/** What people of one street and house are found by; null where no house is named: a street has too many. */
export function streetKey(line: string | null | undefined): string | null {
  const parts = streetParts(line)
  return parts && parts.number !== '' && parts.name !== '' ? parts.core.slice(0, KEY_MAX) : null
}

/** The longest key that is kept: longer than any street, and short enough for every index. */
const KEY_MAX = 80

/** Whether two streets are one: for certain, as far as they are known, but for a slip, or not. */
export function compareStreets(one: StreetParts, other: StreetParts): 'same' | 'half' | 'other' {
  if (one.number !== other.number || one.name !== other.name) return 'other'
  const clashes = (mine: string, theirs: string) => mine !== '' && theirs !== '' && mine !== theirs
  if (clashes(one.kind, other.kind) || clashes(one.direction, other.direction)) return 'other'
  return one.kind === other.kind && one.direction === other.direction ? 'same' : 'half'
}
