import type { AddressFieldName } from '../../../contract/fields.ts'
import { parseTarget, type ColumnMapping, type PlainFieldName } from '../../../contract/import-mapping.ts'
import { foldText } from '../../text/fold.ts'
import { wordKey } from './cells/word-key.ts'

/** The fields by the words for the kind of a number, an email or an address, which are keys parted by spaces. */
const byWord = <Field extends string>(words: { [Name in Field]: string }) =>
  new Map(
    Object.entries<string>(words).flatMap(([field, keys]) =>
      keys.split(' ').map((key) => [key, field as Field] as const),
    ),
  )

const phoneKinds = byWord({
  phone: 'home landline main primary principal house casa fijo domicile maison fixe homephone',
  mobile: 'mobile cell cellphone cellular wireless mobilephone movil celular portable iphone gsm',
  work_phone_number: 'work business office workphone businessphone trabajo oficina travail bureau',
  fax_number: 'fax homefax workfax businessfax otherfax',
  email: 'email emailaddress homeemail workemail personalemail businessemail correo courriel',
})
const addressKinds = byWord({
  home_address: 'home residence residential house personal casa domicile maison',
  work_address: 'work business office trabajo oficina travail bureau',
  mailing_address: 'mailing postal correspondence correspondencia correspondance',
  billing_address: 'billing facturacion facturation',
})

/** The field of a number of such a kind (`Mobile`, `* Work`, `Work Fax`); undefined when it says none. */
export const phoneOfKind = (kind: string): PlainFieldName | undefined => phoneKinds.get(wordKey(kind))
/** The address of such a kind; undefined when it says none. */
export const addressOfKind = (kind: string): AddressFieldName | undefined => addressKinds.get(wordKey(kind))

const typeWord = /\b(?:type|label|kind|tipo)\b/
const ofValue = /\b(?:value|number|no)\b/g
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * The column that says of which kind the value of another is, by the column of that value: `Phone 1 - Type` of
 * `Phone 1 - Value`, and of an address all its columns. Where no names tell, it is said of the number beside it.
 */
export function typeColumns(
  mapping: readonly ColumnMapping[],
  header: readonly string[],
): ReadonlyMap<number, number> {
  const targets = mapping.map(({ target }) => (target === null ? null : parseTarget(target)))
  const names = header.map(foldText)
  const isPhone = (column: number) => {
    const target = targets[column]
    return (
      target?.kind === 'field' &&
      ['phone', 'mobile', 'work_phone_number', 'fax_number'].includes(target.field)
    )
  }
  const found = new Map<number, number>()
  for (const [column, target] of targets.entries()) {
    if (target?.kind !== 'type') continue
    const own = squeezed((names[column] ?? '').replace(typeWord, ''))
    if (target.of === 'address') {
      for (const [other, { kind } = { kind: '' }] of targets.map((one) => one ?? undefined).entries())
        if (['address', 'street'].includes(kind) && names[other]?.startsWith(`${own} `))
          found.set(other, column)
      continue
    }
    const named = names.findIndex(
      (name, other) => isPhone(other) && [name, squeezed(name.replace(ofValue, ''))].includes(own),
    )
    const beside = [named, column + 1, column - 1].find((other) => isPhone(other) && !found.has(other))
    if (beside !== undefined) found.set(beside, column)
  }
  return found
}
