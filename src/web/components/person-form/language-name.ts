/** The languages of ISO 639-1, by their two-letter codes. */
const codes = (
  'aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es ' +
  'et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ' +
  'ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl ' +
  'nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv ' +
  'sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
).split(' ')

const first = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)

/** The name of a language in a language, when the code is one; `EN` and `en` are the same. */
export function languageName(code: string, locale: string): string | undefined {
  const known = code.trim().toLowerCase()
  if (!codes.includes(known)) return undefined
  const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(known)
  return name && first(name, locale)
}

/** Every language with its name in a language, by name; the codes in capitals, as the API's document has them. */
export function languagePicks(locale: string): { value: string; label: string }[] {
  const picks = codes.map((code) => ({
    value: code.toUpperCase(),
    label: languageName(code, locale) ?? code.toUpperCase(),
  }))
  return picks.toSorted((one, other) => one.label.localeCompare(other.label, locale))
}
