import { z } from 'zod'
import { fieldKinds } from './field-kinds.ts'
import { fieldSpec } from './fields.ts'
import { rules } from './rules.ts'
import { searchCustomIds, searchIds, SearchQuerySchema } from './search.ts'

/** What a search can ask for by one value each, in the order of the form. */
export const termNames = [
  'first_name',
  'last_name',
  'email',
  'phone',
  'city',
  'state',
  'tag',
  'support_level',
  'sex',
  'birthdate',
  'updated_since',
  'with_mobile',
  ...searchIds,
  ...searchCustomIds,
] as const
export type TermName = (typeof termNames)[number]

/** A search as an address has it and as it is saved: what was typed, by the API's parameters, nothing blank. */
export type SearchTerms = { [Name in TermName | 'sort']?: string } & {
  /** Of custom fields, by slug. */
  custom_values?: Record<string, string>
}

const texts = (given: unknown): [string, string][] =>
  typeof given === 'object' && given !== null
    ? Object.entries(given).flatMap(([name, value]) => {
        const text = ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : ''
        return text === '' || name === '__proto__' ? [] : [[name, text]]
      })
    : []

/** The terms in an address or anything like it; what is blank, or no parameter of a search, is left out. */
export function readTerms(given: Record<string, unknown>): SearchTerms {
  const byName = Object.fromEntries(texts(given))
  const known = [...termNames, 'sort' as const].filter((name) => byName[name] !== undefined)
  const custom = texts(given.custom_values).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return {
    ...Object.fromEntries(known.map((name) => [name, byName[name]])),
    ...(custom.length > 0 && { custom_values: Object.fromEntries(custom) }),
  }
}

/** Whether two searches ask for the same people in the same order. */
export const isSameSearch = (one: SearchTerms, other: SearchTerms): boolean =>
  JSON.stringify(readTerms({ ...one })) === JSON.stringify(readTerms({ ...other }))

/** Terms whose values are among a few. */
const choices: readonly string[] = ['sex', 'support_level', 'with_mobile', 'sort']

/** What the value of an identifier or an email must be to be anybody's: the API finds nobody by any other. */
function complaintOfField(name: TermName, value: string): string | undefined {
  const isExact = name === 'email' || name === 'phone' || (searchIds as readonly string[]).includes(name)
  if (!isExact) return undefined
  const spec = fieldSpec(name as (typeof searchIds)[number] | 'email' | 'phone')
  return fieldKinds[spec.kind].write(spec).safeParse(value).error?.issues[0]?.message
}

/** What is wrong with the terms of a search, as a rule (rules.ts) by the name of each term at fault. */
export function complaintsOf(terms: SearchTerms): { [Name in TermName | 'sort']?: string } {
  const issues = SearchQuerySchema.safeParse(terms).error?.issues ?? []
  const refused = issues.map(({ path, message }): [string, string] => {
    const name = String(path[0])
    return [name, choices.includes(name) ? rules.choice : message.replace(`${name} `, '')]
  })
  const unfit = termNames.flatMap((name): [string, string][] => {
    const complaint = terms[name] && complaintOfField(name, terms[name])
    return complaint ? [[name, complaint]] : []
  })
  return Object.fromEntries([...unfit, ...refused])
}

const StoredTermsSchema = z.record(
  z.string(),
  z.union([z.string(), z.record(z.string(), z.string())], rules.text),
  rules.object,
)

/** Terms in an answer: as they were saved, whatever an older version let in. */
export const SavedTermsSchema = StoredTermsSchema.meta({
  description: 'Parameters of search by name, custom_values by slug',
})

/** Terms in a body: refused by name when they are no search. */
export const SearchTermsSchema = StoredTermsSchema.transform((given, context): SearchTerms => {
  const terms = readTerms(given)
  const unknown = Object.keys(given).filter(
    (name) => name !== 'custom_values' && name !== 'sort' && !(termNames as readonly string[]).includes(name),
  )
  for (const name of unknown)
    context.addIssue({ code: 'custom', path: [name], message: rules.searchTerm, input: given })
  for (const [name, message] of Object.entries(complaintsOf(terms)))
    context.addIssue({ code: 'custom', path: [name], message, input: given })
  return terms
})
