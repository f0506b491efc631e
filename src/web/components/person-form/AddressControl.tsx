import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { addressLines } from '../../../contract/address.ts'
import classes from './AddressControl.module.css'
import { AddressPartControl } from './AddressPartControl.tsx'
import { AddressPin } from './AddressPin.tsx'
import { addressParts, formValues, type AddressField, type FormValues } from './form-values.ts'
import { useCatalogue } from './useCatalogue.ts'

/** The address that most people have: its form stands open when it is empty. */
const usual: AddressField = 'home_address'

/** An address as a small form: its lines, and its pin on the map. One that is empty is a button that adds it. */
export function AddressControl({ name }: { name: AddressField }) {
  const t = useTranslations('person.address')
  const label = useCatalogue().label(name)
  const { setValue } = useFormContext<FormValues>()
  const address = useWatch<FormValues, AddressField>({ name })
  const [isAdded, setAdded] = useState(false)
  const parts = useRef<HTMLDivElement>(null)
  const isFilled = addressParts.some((part) => address[part] !== '')
  const clear = () => setValue(name, formValues({})[name], { shouldValidate: true })

  useEffect(() => {
    if (isAdded) parts.current?.querySelector('input')?.focus()
  }, [isAdded])

  if (!isFilled && !isAdded && name !== usual) {
    return (
      <Button
        className={classes.add}
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        onClick={() => setAdded(true)}
      >
        {label}
      </Button>
    )
  }
  return (
    <fieldset className={classes.address}>
      <legend className={classes.legend}>{label}</legend>
      <div ref={parts} className={classes.parts}>
        {addressLines.map((part) => (
          <AddressPartControl key={part} name={name} part={part} />
        ))}
      </div>
      <AddressPin name={name} />
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
