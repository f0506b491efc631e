import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { FirstRunSchema, type FirstRun } from '../../../contract/account.ts'
import { useFirstRun } from '../../api/session.ts'
import { EntranceCard } from '../../components/EntranceCard.tsx'
import { FormProblem } from '../../components/FormProblem.tsx'
import { PasswordStrength } from '../../components/PasswordStrength.tsx'
import { placeProblem } from '../../components/place-problem.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { useComplaint } from '../../words/complaint.ts'

const fields = ['nation_name', 'first_name', 'last_name', 'email', 'password'] as const

/** The first page of a new Muster: it makes the nation and its organizer's account. */
export function WelcomePage() {
  const t = useTranslations('entrance')
  const failureWords = useFailureWords()
  const complaint = useComplaint()
  const navigate = useNavigate()
  const firstRun = useFirstRun()
  const { register, handleSubmit, setError, watch, formState } = useForm<FirstRun>({
    resolver: zodResolver(FirstRunSchema),
    defaultValues: { nation_name: '', first_name: '', last_name: '', email: '', password: '' },
  })

  const submit = handleSubmit((given) =>
    firstRun.mutate(given, {
      onSuccess: () => navigate({ to: '/people' }),
      onError: (error) => {
        if (!placeProblem(error, fields, setError)) setError('root', { message: failureWords(error) })
      },
    }),
  )

  const field = (name: (typeof fields)[number]) => {
    const message = formState.errors[name]?.message
    const label = t(`fields.${name}`)
    return { ...register(name), label, error: message && complaint(label, message), size: 'md' as const }
  }

  const password = watch('password')
  const hasHint = password !== '' && !formState.errors.password

  return (
    <EntranceCard title={t('welcome.title')} text={t('welcome.text')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            {...field('nation_name')}
            description={t('welcome.nationHelp')}
            autoComplete="organization"
          />
          <Group grow align="start" gap="sm">
            <TextInput {...field('first_name')} autoComplete="given-name" />
            <TextInput {...field('last_name')} autoComplete="family-name" />
          </Group>
          <TextInput {...field('email')} type="email" autoComplete="username" />
          <PasswordInput
            {...field('password')}
            aria-invalid={formState.errors.password !== undefined}
            description={hasHint && <PasswordStrength password={password} />}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
          />
          <FormProblem text={formState.errors.root?.message} />
          <Button type="submit" size="md" loading={firstRun.isPending}>
            {t('welcome.submit')}
          </Button>
        </Stack>
      </form>
    </EntranceCard>
  )
}
