import { zodResolver } from '@hookform/resolvers/zod'
import { Button, PasswordInput, Stack } from '@mantine/core'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { PasswordChangeSchema, type PasswordChange } from '../../../contract/account.ts'
import { useChangePassword } from '../../api/own-account.ts'
import { FormProblem } from '../../components/FormProblem.tsx'
import { PasswordStrength } from '../../components/PasswordStrength.tsx'
import { placeProblem } from '../../components/place-problem.ts'
import { useToast } from '../../components/useToast.ts'
import { useRefusalWords } from '../../frame/refusal-words.ts'
import { useComplaint } from '../../words/complaint.ts'

const fields = ['current_password', 'password'] as const

/** Changes one's own password. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('me.password')
  const entrance = useTranslations('entrance')
  const toast = useToast()
  const refusalWords = useRefusalWords()
  const complaint = useComplaint()
  const change = useChangePassword()
  const { register, handleSubmit, control, reset, setError, formState } = useForm<PasswordChange>({
    resolver: zodResolver(PasswordChangeSchema),
    defaultValues: { current_password: '', password: '' },
  })
  const password = useWatch({ control, name: 'password' })

  const submit = handleSubmit((given) =>
    change.mutate(given, {
      onSuccess: () => {
        reset()
        toast({ message: t('changed') })
      },
      onError: (error) => {
        if (!placeProblem(error, fields, setError)) setError('root', { message: refusalWords(error) })
      },
    }),
  )

  const field = (name: (typeof fields)[number]) => {
    const message = formState.errors[name]?.message
    const label = t(name)
    return {
      ...register(name),
      label,
      error: message && complaint(label, message),
      'aria-invalid': message !== undefined,
      visibilityToggleButtonProps: { 'aria-label': entrance('password.show') },
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      {/* Password managers keep the password with the email they find in the form. */}
      <input type="text" value={email} readOnly autoComplete="username" hidden />
      <Stack gap="sm" maw="24rem">
        <PasswordInput {...field('current_password')} autoComplete="current-password" />
        <PasswordInput
          {...field('password')}
          description={
            password !== '' && !formState.errors.password && <PasswordStrength password={password} />
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="new-password"
        />
        <FormProblem text={formState.errors.root?.message} />
        <div>
          <Button type="submit" loading={change.isPending}>
            {t('submit')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
