import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import type { FieldKindName } from '../../../../contract/field-kinds.ts'
import type { FormValues } from '../../../components/person-form/form-values.ts'
import { personQuery } from '../../../api/people.ts'
import { countryName } from '../../../components/person-form/country-name.ts'
import { valueAt, type Piece } from '../../../components/person-form/pieces.ts'
import { useCatalogue } from '../../../components/person-form/useCatalogue.ts'
import { usePersonName } from '../../../components/usePersonName.ts'
import { FieldValue } from '../display/FieldValue.tsx'
import { isBlank } from '../section-rows.ts'

/** Shown without the link they are elsewhere: here they are to be chosen, not followed. */
const asText: FieldKindName[] = ['address', 'email', 'phone', 'link']

/** A piece of the form as one reads it. */
export function PieceValue({ piece: { name, paths }, values }: { piece: Piece; values: FormValues }) {
  const none = useTranslations('person.options')('none')
  const locale = useLocale()
  const { kind } = useCatalogue().spec(name)
  const found = paths.map((path) => valueAt(values, path)).filter((value) => !isBlank(value))
  const [value] = found
  if (value === undefined) return none
  if (paths.length > 1) return found.join(', ')
  if (paths[0]?.endsWith('.country_code')) return countryName(String(value), locale) ?? String(value)
  if (asText.includes(kind)) return <bdi>{String(value)}</bdi>
  if (kind === 'reference') return <PersonName id={Number(value)} />
  // What was typed and is no number stays as it was typed.
  const isCounted = kind === 'integer' || kind === 'decimal'
  if ((isCounted && Number.isNaN(Number(value))) || (kind === 'cents' && typeof value === 'string')) {
    return String(value)
  }
  return <FieldValue name={name} value={isCounted ? Number(value) : value} />
}

function PersonName({ id }: { id: number }) {
  const nameOf = usePersonName()
  const person = useQuery({ ...personQuery(id), retry: false }).data?.person
  return <bdi>{person ? nameOf(person) : id}</bdi>
}
