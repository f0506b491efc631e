import {
  addressParts,
  formFields,
  isAddressField,
  type AddressField,
  type AddressValues,
  type FormValues,
} from './form-values.ts'
import { changedPieces, type Piece } from './pieces.ts'

const isBlank = (address: AddressValues) => addressParts.every((part) => address[part].trim() === '')

/** The names of fields, each once. */
export const namesOf = (pieces: readonly Piece[]): string[] => [...new Set(pieces.map(({ name }) => name))]

/** The fields whose value differs, in the order of the page, the nation's own among them. */
export const changedFields = (before: FormValues, now: FormValues): string[] =>
  namesOf(changedPieces(before, now))

/** What is left empty is null, in a vote as well. */
function emptied(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (Array.isArray(value)) return value.map(emptied)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, emptied(part)]))
}

/** Of an address only the parts that changed, or null when nothing is left of it. */
function addressInput(name: AddressField, changed: readonly Piece[], now: FormValues) {
  if (isBlank(now[name])) return null
  const paths = changed.filter((piece) => piece.name === name).flatMap((piece) => piece.paths)
  const parts = addressParts.filter((part) => paths.includes(`${name}.${part}`))
  return Object.fromEntries(parts.map((part) => [part, now[name][part]]))
}

/** The body of a request that makes `now` out of `before`: only what changed, of an address only its parts. */
export function changedInput(before: FormValues, now: FormValues): Record<string, unknown> {
  const changed = changedPieces(before, now)
  const names = namesOf(changed)
  return Object.fromEntries([
    ...formFields
      .filter((name) => names.includes(name))
      .map((name) => [name, isAddressField(name) ? addressInput(name, changed, now) : emptied(now[name])]),
    ...names
      .filter((name) => Object.hasOwn(now.custom_values, name))
      .map((slug) => [slug, emptied(now.custom_values[slug])]),
  ])
}
