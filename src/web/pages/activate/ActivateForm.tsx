import { zodResolver } from '@hookform/resolvers/zod'
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { NewPasswordSchema, type Activation, type NewPassword } from '../../../contract/account.ts'
import { useActivate } from '../../api/activations.ts'
import { ApiProblem } from '../../api/client.ts'
import { EntranceCard } from '../../components/EntranceCard.tsx'
import { FormProblem } from '../../components/FormProblem.tsx'
import { PasswordStrength } from '../../components/PasswordStrength.tsx'
import { placeProblem } from '../../components/place-problem.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { useComplaint } from '../../words/complaint.ts'
import { LinkGone } from './LinkGone.tsx'

interface ActivateFormProps {
  token: string
  activation: Activation
}

/** The one thing a new account lacks: its password. */
export function ActivateForm({ token, activation }: ActivateFormProps) {
  const t = useTranslations('activate')
  const entrance = useTranslations('entrance')
  const failureWords = useFailureWords()
  const complaint = useComplaint()
  const navigate = useNavigate()
  const activate = useActivate(token)
  const { register, handleSubmit, setError, watch, formState } = useForm<NewPassword>({
    resolver: zodResolver(NewPasswordSchema),
    defaultValues: { password: '' },
  })

  const submit = handleSubmit((given) =>
    activate.mutate(given, {
      onSuccess: () => navigate({ to: '/people' }),
      onError: (error) => {
        if (!placeProblem(error, ['password'], setError)) setError('root', { message: failureWords(error) })
      },
    }),
  )

  if (activate.error instanceof ApiProblem && activate.error.status === 404) return <LinkGone />
  const message = formState.errors.password?.message
  const label = entrance('fields.password')
  const password = watch('password')
  const hasHint = password !== '' && !message

  return (
    <EntranceCard
      title={t('title', { name: activation.name })}
      text={t('text', { nation: activation.nation.name })}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {/* Password managers keep the password with the email they find in the form. */}
          <TextInput
            value={activation.email}
            readOnly
            label={entrance('fields.email')}
            type="email"
            autoComplete="username"
            size="md"
          />
          <PasswordInput
            {...register('password')}
            label={label}
            error={message && complaint(label, message)}
            aria-invalid={message !== undefined}
            description={hasHint && <PasswordStrength password={password} />}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': entrance('password.show') }}
            size="md"
          />
          <FormProblem text={formState.errors.root?.message} />
          <Button type="submit" size="md" loading={activate.isPending}>
            {t('submit')}
          </Button>
        </Stack>
      </form>
    </EntranceCard>
  )
}
