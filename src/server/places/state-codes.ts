import { foldText } from '../text/fold.ts'
import { americanStates } from './zip-states.ts'

/** What people write for a state beside its code and its name: the older abbreviations, among others. */
const american: Record<string, string> = {
  AL: 'ala', AK: 'alas', AZ: 'ariz', AR: 'ark', CA: 'calif cal', CO: 'colo', CT: 'conn', DE: 'del',
  DC: 'washingtondc distofcolumbia districtofcolombia', FL: 'fla flor', GA: 'geo', ID: 'ida', IL: 'ill ills',
  IN: 'ind', KS: 'kan kans', KY: 'ken kent', MD: 'mryl', MA: 'mass', MI: 'mich', MN: 'minn', MS: 'miss',
  MT: 'mont', NE: 'neb nebr', NV: 'nev', NH: 'nhamp', NJ: 'njersey', NM: 'nmex newm', NY: 'nyork newyorkstate',
  NC: 'ncar ncarolina', ND: 'ndak ndakota', OK: 'okla', OR: 'ore oreg', PA: 'penn penna', RI: 'rhodeis',
  SC: 'scar scarolina', SD: 'sdak sdakota', TN: 'tenn', TX: 'tex', VT: 'verm', VA: 'virg', WA: 'wash washingtonstate',
  WV: 'wva wvirginia', WI: 'wis wisc', WY: 'wyo', PR: 'puertorico', VI: 'usvirginislands',
} // prettier-ignore

const canadian: Record<string, string> = {
  AB: 'alberta alta', BC: 'britishcolumbia colombiebritannique', MB: 'manitoba man', NB: 'newbrunswick nouveaubrunswick',
  NL: 'newfoundlandandlabrador newfoundland labrador terreneuveetlabrador nfld', NS: 'novascotia nouvelleecosse',
  NT: 'northwestterritories nwt territoiresdunordouest', NU: 'nunavut', ON: 'ontario ont',
  PE: 'princeedwardisland pei ileduprinceedouard', QC: 'quebec que pq', SK: 'saskatchewan sask',
  YT: 'yukon yukonterritory',
} // prettier-ignore

const byKey = (spellings: Record<string, string>) =>
  new Map(
    Object.entries(spellings).flatMap(([code, keys]) =>
      [code.toLowerCase(), ...keys.split(' ')].map((key) => [key, code] as const),
    ),
  )

const keyOf = (text: string) => foldText(text).replaceAll(' ', '')
const states = byKey(
  Object.fromEntries(
    Object.entries(americanStates).map(([code, name]) => [
      code,
      `${keyOf(name)} ${american[code] ?? ''}`.trim(),
    ]),
  ),
)
const provinces = byKey(canadian)
const codes: Record<string, ReadonlyMap<string, string>> = { US: states, CA: provinces }

/**
 * The postal code of a state of the United States or a province of Canada, however it is written (`Calif.`,
 * `north carolina`, `US-TX`, `Québec`); what is none of the country stays as it is.
 *
 * @param country an ISO 3166-1 code
 */
export function stateCode(text: string, country: string): string {
  const known = codes[country]
  // Most are codes already.
  if (!known || (text.length === 2 && known.get(text.toLowerCase()) === text)) return text
  const key = keyOf(text)
  const bare = key.startsWith(country.toLowerCase()) ? key.slice(2) : key
  return known.get(key) ?? (/^[a-z]{2}[-\s]/i.test(text) ? known.get(bare) : undefined) ?? text
}
