import { zodResolver } from '@hookform/resolvers/zod'
import { Button, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useForm, useWatch } from 'react-hook-form'
import { useLocale, useTranslations } from 'use-intl'
import {
  NationChangeSchema,
  regions,
  units,
  type Nation,
  type NationSettings,
} from '../../../../contract/nation.ts'
import { useRenewPhones, useUpdateNation } from '../../../api/nation.ts'
import { FormProblem } from '../../../components/FormProblem.tsx'
import { countryName } from '../../../components/person-form/country-name.ts'
import { useToast } from '../../../components/useToast.ts'
import { useRefusalWords } from '../../../frame/refusal-words.ts'
import { useComplaint } from '../../../words/complaint.ts'
import { PhonesLeft } from './PhonesLeft.tsx'

/** Every region by its name, in the order of the reader's language. */
function useRegionChoices() {
  const locale = useLocale()
  return regions
    .map((region) => ({ value: region, label: countryName(region, locale) ?? region }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale))
}

/** The nation's name, region and units. */
export function NationForm({ nation }: { nation: NationSettings }) {
  const t = useTranslations('settings.nation')
  const toast = useToast()
  const refusalWords = useRefusalWords()
  const complaint = useComplaint()
  const update = useUpdateNation()
  const renew = useRenewPhones()
  const choices = useRegionChoices()
  const { name, region, units: kept } = nation
  const { register, handleSubmit, control, reset, setError, formState } = useForm<Nation>({
    resolver: zodResolver(NationChangeSchema.required()),
    defaultValues: { name, region, units: kept },
  })
  const isMoving = useWatch({ control, name: 'region' }) !== region

  const submit = handleSubmit((given) =>
    update.mutate(given, {
      onSuccess: ({ nation: saved }) => {
        reset({ name: saved.name, region: saved.region, units: saved.units })
        toast({ message: t('saved') })
        if (saved.phones_left > 0) renew.mutate()
      },
      onError: (error) => setError('root', { message: refusalWords(error) }),
    }),
  )

  const message = formState.errors.name?.message
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md" maw="26rem">
        <TextInput
          {...register('name')}
          label={t('name')}
          error={message && complaint(t('name'), message)}
          autoComplete="organization"
        />
        <NativeSelect
          {...register('region')}
          label={t('region')}
          description={isMoving ? t('regionMoves') : t('regionHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={choices}
        />
        <NativeSelect
          {...register('units')}
          label={t('units')}
          data={units.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
        />
        <PhonesLeft left={nation.phones_left} renew={renew} />
        <FormProblem text={formState.errors.root?.message} />
        <div>
          <Button type="submit" loading={update.isPending} disabled={!formState.isDirty}>
            {t('save')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
