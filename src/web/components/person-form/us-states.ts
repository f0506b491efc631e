/** The states of the United States and what mail counts among them, by their postal codes. */
const states: Record<string, string> = Object.fromEntries(
  (
    'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,' +
    'DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,' +
    'KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,' +
    'MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,' +
    'NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,' +
    'SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,' +
    'WV West Virginia,WI Wisconsin,WY Wyoming,AS American Samoa,GU Guam,MP Northern Mariana Islands,' +
    'PR Puerto Rico,VI U.S. Virgin Islands,AA Armed Forces Americas,AE Armed Forces Europe,AP Armed Forces Pacific'
  )
    .split(',')
    .map((line) => [line.slice(0, 2), line.slice(3)]),
)

/** Whether an address is taken for one of the United States: by its country code, or while it has none. */
export const isAmerican = (country: string): boolean => ['', 'US'].includes(country.trim().toUpperCase())

/** Postal codes of states, by name. */
export const stateCodes: readonly string[] = Object.keys(states)

/** The name of a state, when the code is one. */
export const stateName = (code: string): string | undefined => states[code.trim().toUpperCase()]

/** The code of a state that was written out; other texts stay as they are. */
export const stateCode = (text: string): string =>
  stateCodes.find((code) => states[code]?.toLowerCase() === text.trim().toLowerCase()) ?? text
