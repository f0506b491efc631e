import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Stack, Text, TextInput } from '@mantine/core'
import { Controller, useForm, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { InvitationInputSchema, type InvitationInput } from '../../../../contract/team.ts'
import { useInvite } from '../../../api/team.ts'
import { FormProblem } from '../../../components/FormProblem.tsx'
import { FormGrid } from '../../../components/Panel.tsx'
import { placeProblem } from '../../../components/place-problem.ts'
import { RoleSelect } from '../../../components/RoleSelect.tsx'
import { useToast } from '../../../components/useToast.ts'
import { useRefusalWords } from '../../../frame/refusal-words.ts'
import { useComplaint } from '../../../words/complaint.ts'

const blank: InvitationInput = { email: '', role: 'volunteer', first_name: '', last_name: '' }

/** Invites someone by email. */
export function InviteForm() {
  const t = useTranslations('settings.accounts.invite')
  const toast = useToast()
  const refusalWords = useRefusalWords()
  const complaint = useComplaint()
  const invite = useInvite()
  const { register, handleSubmit, control, reset, setError, setFocus, formState } = useForm<InvitationInput>({
    resolver: zodResolver(InvitationInputSchema),
    defaultValues: blank,
  })
  const role = useWatch({ control, name: 'role' })

  const submit = handleSubmit((given) =>
    invite.mutate(given, {
      onSuccess: ({ invitation }) => {
        toast({ message: t('sent', { email: invitation.email }) })
        reset({ ...blank, role: given.role })
        setFocus('email')
      },
      onError: (error) => {
        if (!placeProblem(error, ['email'], setError)) setError('root', { message: refusalWords(error) })
      },
    }),
  )

  const message = formState.errors.email?.message
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FormGrid>
          <TextInput
            {...register('email')}
            type="email"
            label={t('email')}
            error={message && complaint(t('email'), message)}
            autoComplete="off"
          />
          <Controller
            control={control}
            name="role"
            render={({ field: { ref, ...field } }) => <RoleSelect {...field} ref={ref} label={t('role')} />}
          />
          <TextInput {...register('first_name')} label={t('firstName')} autoComplete="off" />
          <TextInput {...register('last_name')} label={t('lastName')} autoComplete="off" />
        </FormGrid>
        <Text size="sm" c="dimmed" aria-live="polite">
          {t(`roleHelp.${role}`)}
        </Text>
        <FormProblem text={formState.errors.root?.message} />
        <div>
          <Button type="submit" loading={invite.isPending}>
            {t('submit')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
