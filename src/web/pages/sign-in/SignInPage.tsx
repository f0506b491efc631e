import { zodResolver } from '@hookform/resolvers/zod'
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { SignInSchema, type SignIn } from '../../../contract/account.ts'
import { ApiProblem } from '../../api/client.ts'
import { sessionQuery, useSignIn } from '../../api/session.ts'
import { EntranceCard } from '../../components/EntranceCard.tsx'
import { FormProblem } from '../../components/FormProblem.tsx'
import { placeProblem } from '../../components/place-problem.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { useComplaint } from '../../words/complaint.ts'

const route = getRouteApi('/sign-in')
const fields = ['email', 'password'] as const

/** The way in by email and password, and back to where one came from. */
export function SignInPage() {
  const t = useTranslations('entrance')
  const failureWords = useFailureWords()
  const complaint = useComplaint()
  const router = useRouter()
  const { from = '/people' } = route.useSearch()
  const nation = useQuery(sessionQuery).data?.nation.name
  const signIn = useSignIn()
  const { register, handleSubmit, setError, setFocus, formState } = useForm<SignIn>({
    resolver: zodResolver(SignInSchema),
    defaultValues: { email: '', password: '' },
  })

  const submit = handleSubmit((given) =>
    signIn.mutate(given, {
      onSuccess: () => router.history.push(from),
      onError: (error) => {
        if (!placeProblem(error, fields, setError)) setFocus('password', { shouldSelect: true })
      },
    }),
  )

  const said = (name: (typeof fields)[number]) => {
    const message = formState.errors[name]?.message
    return message && complaint(t(`fields.${name}`), message)
  }
  const { error } = signIn
  const isPlaced = error instanceof ApiProblem && error.body.field_errors !== undefined
  const isWrong = error instanceof ApiProblem && error.status === 401
  const problem = error && !isPlaced ? (isWrong ? t('signIn.wrong') : failureWords(error)) : undefined

  return (
    <EntranceCard title={nation ? t('signIn.to', { nation }) : t('signIn.title')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            {...register('email')}
            type="email"
            label={t('fields.email')}
            error={said('email')}
            autoComplete="username"
            size="md"
          />
          <PasswordInput
            {...register('password')}
            label={t('fields.password')}
            error={said('password')}
            aria-invalid={said('password') !== undefined}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
            size="md"
          />
          <FormProblem text={problem} />
          <Button type="submit" size="md" loading={signIn.isPending}>
            {t('signIn.submit')}
          </Button>
        </Stack>
      </form>
    </EntranceCard>
  )
}
