import { zodResolver } from '@hookform/resolvers/zod'
import { Button, NativeSelect, Stack, TextInput } from '@mantine/core'
import { Controller, useForm, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { TokenInputSchema, type Token, type TokenInput } from '../../../../contract/token.ts'
import { useCreateToken } from '../../../api/tokens.ts'
import { FormProblem } from '../../../components/FormProblem.tsx'
import { FormGrid } from '../../../components/Panel.tsx'
import { RoleSelect } from '../../../components/RoleSelect.tsx'
import { useRefusalWords } from '../../../frame/refusal-words.ts'
import { useComplaint } from '../../../words/complaint.ts'

interface TokenFormProps {
  onMade: (made: { token: Token; secret: string }) => void
}

/** What a token is called, what it may, and how it is answered. */
export function TokenForm({ onMade }: TokenFormProps) {
  const t = useTranslations('settings.tokens.make')
  const refusalWords = useRefusalWords()
  const complaint = useComplaint()
  const create = useCreateToken()
  const { register, handleSubmit, control, setError, formState } = useForm<TokenInput>({
    resolver: zodResolver(TokenInputSchema),
    defaultValues: { name: '', role: 'staff', manner: 'document' },
  })
  const manner = useWatch({ control, name: 'manner' })

  const submit = handleSubmit((given) =>
    create.mutate(given, {
      onSuccess: onMade,
      onError: (error) => setError('root', { message: refusalWords(error) }),
    }),
  )

  const message = formState.errors.name?.message
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FormGrid>
          <TextInput
            {...register('name')}
            label={t('name')}
            placeholder={t('namePlaceholder')}
            error={message && complaint(t('name'), message)}
            autoComplete="off"
          />
          <Controller
            control={control}
            name="role"
            render={({ field: { ref, ...field } }) => <RoleSelect {...field} ref={ref} label={t('role')} />}
          />
          <NativeSelect
            {...register('manner')}
            label={t('manner')}
            description={t(`mannerHelp.${manner ?? 'document'}`)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={[
              { value: 'document', label: t('document') },
              { value: 'hosted', label: t('hosted') },
            ]}
          />
        </FormGrid>
        <FormProblem text={formState.errors.root?.message} />
        <div>
          <Button type="submit" loading={create.isPending}>
            {t('submit')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
