/**
 * What an answer says of input that was not kept, in `warnings`: sentences in English that start with a field's
 * name. As with the rules, the dashboard finds the key of a sentence again to say it in the reader's language.
 */
export const remarks = {
  createdAtKept: 'can’t be changed after a person was created.',
  emailDropped: 'was dropped: all four addresses are taken and none is marked as bad.',
  readOnly: 'is read only and was ignored.',
  unknownField: 'is not a field of a person and was ignored.',
  leftAsWas: 'was left as it was: add only fills what is empty.',
} as const

export type RemarkName = keyof typeof remarks

/** The sentence about a field. */
export const remark = (field: string, name: RemarkName): string => `${field} ${remarks[name]}`

/** What a sentence says, and of which field; undefined when it is none of these. */
export function remarkIn(sentence: string): { field: string; name: RemarkName } | undefined {
  const names = Object.keys(remarks) as RemarkName[]
  const name = names.find((one) => sentence.endsWith(` ${remarks[one]}`))
  return name && { name, field: sentence.slice(0, -remarks[name].length - 1) }
}
