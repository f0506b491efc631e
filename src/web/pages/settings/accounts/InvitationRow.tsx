import { Link } from '@tanstack/react-router'
import { useFormatter, useTranslations } from 'use-intl'
import type { Invitation } from '../../../../contract/team.ts'
import { useResendInvitation, useWithdrawInvitation } from '../../../api/team.ts'
import { Initials } from '../../../components/Initials.tsx'
import { Row, RowButton } from '../../../components/Panel.tsx'
import { useToast } from '../../../components/useToast.ts'
import { useRefusalWords } from '../../../frame/refusal-words.ts'

/** Someone who was mailed a link and hasn't followed it. */
export function InvitationRow({ invitation }: { invitation: Invitation }) {
  const t = useTranslations('settings.accounts.invited')
  const roles = useTranslations('frame.roles')
  const format = useFormatter()
  const toast = useToast()
  const refusalWords = useRefusalWords()
  const resending = useResendInvitation()
  const withdrawing = useWithdrawInvitation()
  const { id, name, email, role, expires_at, person_id } = invitation
  const expiry = new Date(expires_at)
  const when = format.relativeTime(expiry, new Date())
  const isBusy = resending.isPending || withdrawing.isPending

  const onError = (error: unknown) =>
    toast({ title: t('actFailed', { name }), message: refusalWords(error), color: 'red' })
  const resend = () =>
    resending.mutate(id, { onError, onSuccess: () => toast({ message: t('resent', { email }) }) })
  const withdraw = () =>
    withdrawing.mutate(id, { onError, onSuccess: () => toast({ message: t('withdrawn', { name }) }) })

  return (
    <Row
      lead={<Initials name={name} seed={person_id} />}
      title={
        <Link to="/people/$id" params={{ id: String(person_id) }}>
          <bdi>{name}</bdi>
        </Link>
      }
      details={[
        email !== name && email,
        roles(role),
        expiry > new Date() ? t('ends', { when }) : t('ended', { when }),
      ]}
    >
      <RowButton onClick={resend} disabled={isBusy} name={t('resendTo', { name })}>
        {t('resend')}
      </RowButton>
      <RowButton onClick={withdraw} disabled={isBusy} name={t('withdrawOf', { name })}>
        {t('withdraw')}
      </RowButton>
    </Row>
  )
}
