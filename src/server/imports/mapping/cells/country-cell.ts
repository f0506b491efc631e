import { languages } from '../../../../contract/language.ts'
import { regions } from '../../../../contract/nation.ts'
import { wordKey } from './word-key.ts'

/** What countries are called beside the names that Unicode has for them, as keys. */
const others: Record<string, string> = {
  US: 'usa unitedstatesofamerica theunitedstates america eeuu estadosunidosdeamerica eua etatsunisdamerique',
  GB: 'uk greatbritain gbr england scotland wales northernireland britain inglaterra angleterre grandebretagne granbretana',
  NL: 'holland theholland thenetherlands holanda hollande',
  CA: 'can',
  MX: 'mex',
  FR: 'fra',
  ES: 'esp',
  DE: 'deu ger',
  IE: 'republicofireland irl',
  CZ: 'czechrepublic republicacheca republiquetcheque',
  KR: 'korea corea coree republicofkorea',
  RU: 'russianfederation',
  DO: 'republicadominicana',
  VE: 'venezuela',
  BO: 'bolivia',
  VN: 'vietnam',
  AU: 'aus',
  CI: 'ivorycoast costademarfil',
}

let codes: Map<string, string> | undefined

/** Built when it is first needed: three times two hundred names. */
function codesByName(): Map<string, string> {
  const named = languages.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' })
    return regions.map((code) => [wordKey(names.of(code) ?? code), code] as const)
  })
  const spelled = Object.entries(others).flatMap(([code, keys]) =>
    keys.split(' ').map((key) => [key, code] as const),
  )
  return new Map([...named, ...spelled])
}

/** The code of a country by its name in the languages of Muster (`États-Unis`), or the text when it has none. */
export function countryCell(text: string): string {
  codes ??= codesByName()
  return codes.get(wordKey(text)) ?? text
}
