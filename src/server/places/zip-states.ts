import { foldText } from '../text/fold.ts'

/**
 * The states of the United States, each with its name and the first three digits of its ZIP codes, as the postal
 * service gives them out. It knows of the islands and the army's post offices too, which the gazetteer doesn't.
 */
// prettier-ignore
const states: Record<string, [name: string, prefixes: string]> = {
  AL: ['Alabama', '350-352 354-369'], AK: ['Alaska', '995-999'], AZ: ['Arizona', '850-853 855-857 859-860 863-865'],
  AR: ['Arkansas', '716-729 755'], CA: ['California', '900-908 910-928 930-961'], CO: ['Colorado', '800-816'],
  CT: ['Connecticut', '060-069'], DE: ['Delaware', '197-199'], DC: ['District of Columbia', '200 202-205 569'],
  FL: ['Florida', '320-342 344 346-347 349'], GA: ['Georgia', '300-319 398-399'], HI: ['Hawaii', '967-968'],
  ID: ['Idaho', '832-838'], IL: ['Illinois', '600-620 622-629'], IN: ['Indiana', '460-479'],
  IA: ['Iowa', '500-516 520-528'], KS: ['Kansas', '660-662 664-679'], KY: ['Kentucky', '400-427'],
  LA: ['Louisiana', '700-701 703-708 710-714'], ME: ['Maine', '039-049'], MD: ['Maryland', '205-212 214-219'],
  MA: ['Massachusetts', '010-027 055'], MI: ['Michigan', '480-499'], MN: ['Minnesota', '540 550-551 553-567'],
  MS: ['Mississippi', '386-397'], MO: ['Missouri', '630-631 633-641 644-658'], MT: ['Montana', '590-599'],
  NE: ['Nebraska', '680-681 683-693'], NV: ['Nevada', '889-891 893-895 897-898'], NH: ['New Hampshire', '030-038'],
  NJ: ['New Jersey', '070-089'], NM: ['New Mexico', '870-884'], NY: ['New York', '005 063 100-149'],
  NC: ['North Carolina', '270-289'], ND: ['North Dakota', '580-588'], OH: ['Ohio', '430-459'],
  OK: ['Oklahoma', '730-731 734-741 743-749'], OR: ['Oregon', '970-979'], PA: ['Pennsylvania', '150-196'],
  RI: ['Rhode Island', '028-029'], SC: ['South Carolina', '290-299'], SD: ['South Dakota', '570-577'],
  TN: ['Tennessee', '370-385'], TX: ['Texas', '733 750-799 885'], UT: ['Utah', '840-847'], VT: ['Vermont', '050-054 056-059'],
  VA: ['Virginia', '201 205 220-246'], WA: ['Washington', '980-986 988-994'], WV: ['West Virginia', '247-268'],
  WI: ['Wisconsin', '530-532 534-535 537-549'], WY: ['Wyoming', '820-831 834'], PR: ['Puerto Rico', '006-007 009'],
  VI: ['Virgin Islands', '008'], GU: ['Guam', '969'], MP: ['Northern Mariana Islands', '969'], AS: ['American Samoa', '967'],
  MH: ['Marshall Islands', '969'], FM: ['Micronesia', '969'], PW: ['Palau', '969'],
  AA: ['Armed Forces Americas', '340'], AE: ['Armed Forces Europe', '090-098'], AP: ['Armed Forces Pacific', '962-966'],
}

/** The names of these by their codes. */
export const americanStates: Record<string, string> = Object.fromEntries(
  Object.entries(states).map(([code, [name]]) => [code, name]),
)

const within = (prefixes: string) =>
  prefixes.split(' ').map((one) => {
    const [first = '', last = first] = one.split('-')
    return [Number(first), Number(last)] as const
  })

const prefixesByKey = new Map(
  Object.entries(states).flatMap(([code, [name, prefixes]]) =>
    [code, name].map((key) => [foldText(key).replaceAll(' ', ''), within(prefixes)] as const),
  ),
)

/** Whether a ZIP code of five digits or more lies in a state of the United States, told by its code or its name. */
export function isZipOfState(zip: string, state: string): boolean {
  const prefix = Number(zip.slice(0, 3))
  const ranges = prefixesByKey.get(foldText(state).replaceAll(' ', '')) ?? []
  return ranges.some(([first, last]) => prefix >= first && prefix <= last)
}

/** Five digits or nine, as they are when none is lost; those that a spreadsheet cut from the front are fewer. */
const forms = [/^(\d{3,4})$/, /^(\d{3,5})-(\d{4})$/, /^(\d{3,5})(\d{4})$/]

/**
 * A ZIP code with the zeros that a spreadsheet took off its front, and the hyphen before its last four digits, where
 * its state bears out that it had them; else as it is. `4101` in Maine is 04101.
 */
export function wholeZip(zip: string, state: string): string {
  for (const form of forms) {
    const [, five, four] = form.exec(zip) ?? []
    if (five === undefined) continue
    const whole = five.padStart(5, '0')
    if (isZipOfState(whole, state)) return four === undefined ? whole : `${whole}-${four}`
  }
  return zip
}
