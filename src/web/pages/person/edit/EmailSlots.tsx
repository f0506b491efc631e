import { Checkbox, CloseButton, Radio, TextInput } from '@mantine/core'
import { useController, useFormContext, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import type { FormValues } from '../../../components/person-form/form-values.ts'
import { useComplaint } from '../../../words/complaint.ts'
import { emailSlots, type EmailSlot } from '../email-slots.ts'
import classes from './EmailSlots.module.css'

/** The four email addresses: each with whether mail to it comes back, and which is primary. */
export function EmailSlots() {
  const t = useTranslations('person.emails')
  return (
    <fieldset className={classes.slots} data-wide>
      <legend className={classes.legend}>{t('label')}</legend>
      {emailSlots.map((slot) => (
        <SlotControl key={slot.slot} {...slot} />
      ))}
    </fieldset>
  )
}

/** Keeps the primary address one that is there: called as a slot is left or cleared. */
function useFilledPrimary() {
  const { getValues, setValue } = useFormContext<FormValues>()
  return () => {
    const filled = emailSlots.filter(({ email }) => getValues(email).trim() !== '')
    const primary = getValues('primary_email_id')
    if (primary !== '' && filled.some(({ slot }) => String(slot) === primary)) return
    if (primary === '' && filled.length === 0) return
    setValue('primary_email_id', String(filled[0]?.slot ?? ''))
  }
}

function SlotControl({ slot, email, bad }: EmailSlot) {
  const t = useTranslations('person.emails')
  const complain = useComplaint()
  const { setValue, setFocus } = useFormContext<FormValues>()
  const keepPrimary = useFilledPrimary()
  const address = useController<FormValues, typeof email>({ name: email })
  const isBad = useController<FormValues, typeof bad>({ name: bad })
  const primary = useController<FormValues, 'primary_email_id'>({ name: 'primary_email_id' })
  const isEmpty = useWatch<FormValues, typeof email>({ name: email }).trim() === ''
  const label = t('address', { slot: String(slot) })
  const message = address.fieldState.error?.message

  const clear = () => {
    setValue(email, '', { shouldValidate: true })
    // What is said of an address goes with it.
    setValue(bad, false)
    keepPrimary()
    setFocus(email)
  }
  return (
    <div className={classes.slot}>
      <TextInput
        {...address.field}
        onBlur={() => {
          keepPrimary()
          address.field.onBlur()
        }}
        aria-label={label}
        placeholder={label}
        error={message && complain(label, message)}
        className={classes.address}
        inputMode="email"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        rightSection={
          !isEmpty && (
            <CloseButton size="md" onClick={clear} aria-label={t('clear', { slot: String(slot) })} />
          )
        }
      />
      <Radio
        classNames={{ body: classes.choice }}
        name={primary.field.name}
        ref={slot === 1 ? primary.field.ref : undefined}
        value={String(slot)}
        checked={primary.field.value === String(slot)}
        disabled={isEmpty}
        onChange={() => primary.field.onChange(String(slot))}
        onBlur={primary.field.onBlur}
        label={t('primary')}
        aria-label={t('usePrimary', { slot: String(slot) })}
      />
      <Checkbox
        classNames={{ body: classes.choice }}
        name={isBad.field.name}
        ref={isBad.field.ref}
        checked={isBad.field.value === true}
        disabled={isEmpty && isBad.field.value !== true}
        onChange={(event) => isBad.field.onChange(event.currentTarget.checked)}
        onBlur={isBad.field.onBlur}
        label={t('bad')}
        aria-label={t('isBad', { slot: String(slot) })}
      />
    </div>
  )
}
