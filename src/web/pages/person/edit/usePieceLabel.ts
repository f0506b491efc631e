import { useTranslations } from 'use-intl'
import type { AddressPart } from '../../../../contract/address.ts'
import { isAddressField } from '../../../components/person-form/form-values.ts'
import type { Piece } from '../../../components/person-form/pieces.ts'
import { useCatalogue } from '../../../components/person-form/useCatalogue.ts'

/** Names a piece of the form: a field by its label, a part of an address with the address it belongs to. */
export function usePieceLabel() {
  const t = useTranslations('person.address')
  const { label } = useCatalogue()
  return ({ name, paths }: Piece): string => {
    if (!isAddressField(name)) return label(name)
    const part = paths.length > 1 ? t('pin') : t(paths[0]?.split('.')[1] as AddressPart)
    return t('part', { address: label(name), part })
  }
}
