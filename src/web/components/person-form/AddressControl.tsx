import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import classes from './AddressControl.module.css'
import { AddressPartControl } from './AddressPartControl.tsx'
import { addressParts, formValues, type AddressField, type FormValues } from './form-values.ts'
import { useCatalogue } from './useCatalogue.ts'

/** An address as a small form: its lines, and its position if known. */
export function AddressControl({ name }: { name: AddressField }) {
  const t = useTranslations('person.address')
  const label = useCatalogue().label(name)
  const { setValue } = useFormContext<FormValues>()
  const address = useWatch<FormValues, AddressField>({ name })
  const isFilled = addressParts.some((part) => address[part] !== '')
  const clear = () => setValue(name, formValues({})[name], { shouldValidate: true })
  return (
    <fieldset className={classes.address}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.parts}>
        {addressParts.map((part) => (
          <AddressPartControl key={part} name={name} part={part} />
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
