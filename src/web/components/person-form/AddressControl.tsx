import { Button, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useController, useFormContext, useWatch } from 'react-hook-form'
import { useLocale, useTranslations } from 'use-intl'
import type { AddressPart } from '../../../contract/address.ts'
import { useComplaint } from '../../words/complaint.ts'
import classes from './AddressControl.module.css'
import { countryName } from './country-name.ts'
import { addressParts, formValues, type AddressField, type FormValues } from './form-values.ts'
import { inputOrder } from './control-props.ts'

/** An address as a small form: its lines, and its position if known. */
export function AddressControl({ name }: { name: AddressField }) {
  const t = useTranslations('person.address')
  const label = useTranslations('fields.labels')(name)
  const { setValue } = useFormContext<FormValues>()
  const address = useWatch<FormValues, AddressField>({ name })
  const isFilled = addressParts.some((part) => address[part] !== '')
  const clear = () => setValue(name, formValues({})[name], { shouldValidate: true })
  return (
    <fieldset className={classes.address}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.parts}>
        {addressParts.map((part) => (
          <PartControl key={part} name={name} part={part} address={label} />
        ))}
      </div>
      {isFilled && (
        <Button
          className={classes.clear}
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={t('clearAddress', { address: label })}
          leftSection={<IconX size={14} />}
          onClick={clear}
        >
          {t('clear')}
        </Button>
      )}
    </fieldset>
  )
}

const partner: Partial<Record<AddressPart, AddressPart>> = { lat: 'lng', lng: 'lat' }

interface PartControlProps {
  name: AddressField
  part: AddressPart
  /** The label of the address, for what is read aloud. */
  address: string
}

function PartControl({ name, part, address }: PartControlProps) {
  const t = useTranslations('person.address')
  const locale = useLocale()
  const complain = useComplaint()
  const other = partner[part]
  const { field, fieldState } = useController<FormValues, `${AddressField}.${AddressPart}`>({
    name: `${name}.${part}`,
    rules: other && { deps: [`${name}.${other}`] },
  })
  const message = fieldState.error?.message
  const isCountry = part === 'country_code'
  return (
    <TextInput
      {...field}
      className={classes.part}
      data-part={part}
      label={t(part)}
      aria-label={`${address}: ${t(part)}`}
      description={isCountry ? (countryName(field.value, locale) ?? t('countryHelp')) : undefined}
      error={message && complain(t(part), message)}
      inputMode={other && 'decimal'}
      inputWrapperOrder={inputOrder}
      autoComplete="off"
    />
  )
}
