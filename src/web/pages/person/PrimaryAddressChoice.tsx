import { NativeSelect } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { addressFields, type AddressFieldName } from '../../../contract/fields.ts'
import { useChoosePrimaryAddress, type LoadedPerson } from '../../api/people.ts'
import { useFailureToast } from '../../components/useFailureToast.ts'
import { useToast } from '../../components/useToast.ts'
import classes from './PrimaryAddressChoice.module.css'

const isAddressField = (value: string): value is AddressFieldName =>
  addressFields.some((name) => name === value)

/** Which of a person's addresses is their primary one; saved as soon as it is chosen. */
export function PrimaryAddressChoice({ loaded }: { loaded: LoadedPerson }) {
  const t = useTranslations('person.address')
  const labels = useTranslations('fields.labels')
  const sayFailed = useFailureToast()
  const toast = useToast()
  const { person, etag, primary_address_type: chosen = null } = loaded
  const choose = useChoosePrimaryAddress(person.id)
  const filled = addressFields.filter((name) => person[name] !== null || name === chosen)
  if (filled.length < 2 && chosen === null) return null

  const pick = (value: string) =>
    choose.mutate(
      { type: isAddressField(value) ? value : null, etag },
      {
        onSuccess: () => toast({ message: t('primaryChosen'), autoClose: 3_000 }),
        onError: (error) => sayFailed(t('primaryFailed'), error),
      },
    )

  return (
    <NativeSelect
      className={classes.choice}
      label={t('primary')}
      description={t('primaryHelp')}
      value={(choose.isPending ? choose.variables.type : chosen) ?? ''}
      disabled={choose.isPending}
      onChange={({ currentTarget }) => pick(currentTarget.value)}
      data={[
        { value: '', label: t('primaryAutomatic') },
        ...filled.map((name) => ({ value: name, label: labels(name) })),
      ]}
    />
  )
}
