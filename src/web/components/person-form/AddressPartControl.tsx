import { TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { useController, useWatch } from 'react-hook-form'
import { useLocale, useTranslations } from 'use-intl'
import type { AddressPart } from '../../../contract/address.ts'
import { useComplaint } from '../../words/complaint.ts'
import classes from './AddressControl.module.css'
import { inputOrder } from './control-props.ts'
import { countryPicks } from './country-name.ts'
import type { AddressField, FormValues } from './form-values.ts'
import { PickControl } from './PickControl.tsx'
import { StateInput } from './StateInput.tsx'
import { useCatalogue } from './useCatalogue.ts'

const partner: Partial<Record<AddressPart, AddressPart>> = { lat: 'lng', lng: 'lat' }

interface AddressPartControlProps {
  name: AddressField
  part: AddressPart
}

/** One line of an address, or one side of its pin. */
export function AddressPartControl({ name, part }: AddressPartControlProps) {
  const t = useTranslations('person.address')
  const locale = useLocale()
  const complain = useComplaint()
  const address = useCatalogue().label(name)
  const other = partner[part]
  const country = useWatch<FormValues, `${AddressField}.country_code`>({ name: `${name}.country_code` })
  const countries = useMemo(() => countryPicks(locale), [locale])
  const { field, fieldState } = useController<FormValues, `${AddressField}.${AddressPart}`>({
    name: `${name}.${part}`,
    rules: other && { deps: [`${name}.${other}`] },
  })
  const message = fieldState.error?.message
  const input = {
    ...field,
    label: t(part),
    'aria-label': t('part', { address, part: t(part) }),
    error: message && complain(t(part), message),
    inputWrapperOrder: inputOrder,
  }
  const control = () => {
    if (part === 'country_code') return <PickControl {...input} description={undefined} picks={countries} />
    if (part === 'state') return <StateInput {...input} country={country} />
    return <TextInput {...input} inputMode={other && 'decimal'} autoComplete="off" />
  }
  return (
    <div className={classes.part} data-part={part}>
      {control()}
    </div>
  )
}
