import { addressLines } from '../../../contract/address.ts'
import { formFields, isAddressField, type FormValues } from './form-values.ts'

/**
 * The smallest thing that two people can change at odds: a field, a line of an address, its pin (latitude and
 * longitude make sense only together) or a field of the nation's own.
 */
export interface Piece {
  /** The field, by its name in the API. */
  name: string
  /** Where its values stand in the form, such as `home_address.city`. */
  paths: readonly string[]
}

/** Tells a piece from the others of a form: its first path. */
export const keyOf = ({ paths }: Piece): string => paths[0] ?? ''

const piecesOf = (name: string): Piece[] =>
  isAddressField(name)
    ? [
        ...addressLines.map((part) => ({ name, paths: [`${name}.${part}`] })),
        { name, paths: [`${name}.lat`, `${name}.lng`] },
      ]
    : [{ name, paths: [name] }]

const cataloguePieces = formFields.flatMap(piecesOf)

/** Every piece of a form, in the order of the page. */
export const pieces = ({ custom_values }: FormValues): Piece[] => [
  ...cataloguePieces,
  ...Object.keys(custom_values).map((slug) => ({ name: slug, paths: [`custom_values.${slug}`] })),
]

/** Keys without a dot of their own, so that a path can be split at its dots. */
const keysOf = (path: string) => path.split('.')

/** The value at a path of a form. */
export const valueAt = (values: FormValues, path: string): unknown =>
  keysOf(path).reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], values)

/** The form with another value at a path. */
function withValue<Values extends object>(
  values: Values,
  [key = '', ...rest]: string[],
  value: unknown,
): Values {
  const part = (values as Record<string, object>)[key] ?? {}
  return { ...values, [key]: rest.length === 0 ? value : withValue(part, rest, value) }
}

const same = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other)

/** Whether two forms have the same at a piece. */
const isSamePiece = ({ paths }: Piece, one: FormValues, other: FormValues): boolean =>
  paths.every((path) => same(valueAt(one, path), valueAt(other, path)))

/** The pieces whose value differs, in the order of the page. */
export const changedPieces = (before: FormValues, now: FormValues): Piece[] =>
  pieces(now).filter((piece) => !isSamePiece(piece, before, now))

/** Pieces that both `mine` and `theirs` changed, and not to the same value. */
export const contestedPieces = (before: FormValues, mine: FormValues, theirs: FormValues): Piece[] =>
  changedPieces(before, mine).filter(
    (piece) => !isSamePiece(piece, before, theirs) && !isSamePiece(piece, mine, theirs),
  )

/** What changed from `before` to `mine`, on top of `theirs`; of the pieces whose keys are `given` theirs stays. */
export function rebase(
  before: FormValues,
  mine: FormValues,
  theirs: FormValues,
  given: ReadonlySet<string> = new Set(),
): FormValues {
  const kept = changedPieces(before, mine).filter((piece) => !given.has(keyOf(piece)))
  return kept
    .flatMap(({ paths }) => paths)
    .reduce((values, path) => withValue(values, keysOf(path), valueAt(mine, path)), theirs)
}
