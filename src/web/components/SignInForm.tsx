import { zodResolver } from '@hookform/resolvers/zod'
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { SignInSchema, type Session, type SignIn } from '../../contract/account.ts'
import { ApiProblem } from '../api/client.ts'
import { useFailureWords } from '../frame/failure-words.ts'
import { useComplaint } from '../words/complaint.ts'
import { FormProblem } from './FormProblem.tsx'
import { placeProblem } from './place-problem.ts'

const fields = ['email', 'password'] as const

interface SignInFormProps {
  /** Signs in, and keeps what follows from it. */
  signIn: UseMutationResult<Session, Error, SignIn>
  onSignedIn?: (session: Session) => void
  /** Whose form it is, when that is known: then only the password is missing. */
  email?: string
  /** Beside the button: another way out. */
  aside?: ReactNode
  /** Says what follows from signing in with an email as typed. */
  note?: (email: string) => string | undefined
}

/** Email and password, and what is wrong with them. */
export function SignInForm({ signIn, onSignedIn, email = '', aside, note }: SignInFormProps) {
  const t = useTranslations('entrance')
  const failureWords = useFailureWords()
  const complaint = useComplaint()
  const { register, handleSubmit, setError, setFocus, watch, formState } = useForm<SignIn>({
    resolver: zodResolver(SignInSchema),
    defaultValues: { email, password: '' },
  })

  const submit = handleSubmit((given) =>
    signIn.mutate(given, {
      onSuccess: onSignedIn,
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
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          {...register('email')}
          type="email"
          label={t('fields.email')}
          description={note?.(watch('email'))}
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
          data-autofocus={email !== '' || undefined}
        />
        <FormProblem text={problem} />
        <Button type="submit" size="md" loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
        {aside}
      </Stack>
    </form>
  )
}
