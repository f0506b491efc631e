import { Link } from '@tanstack/react-router'
import { useFormatter, useTranslations } from 'use-intl'
import type { TeamAccount } from '../../../../contract/team.ts'
import { Badge } from '../../../components/Badge.tsx'
import { Initials } from '../../../components/Initials.tsx'
import { Row, RowButton } from '../../../components/Panel.tsx'
import { RoleSelect } from '../../../components/RoleSelect.tsx'
import { useAccount } from '../../../frame/account.ts'
import { useAccountActs } from './useAccountActs.ts'

/** One account: whose it is, what it may, and what an organizer can do about it. */
export function AccountRow({ entry }: { entry: TeamAccount }) {
  const t = useTranslations('settings.accounts.list')
  const roles = useTranslations('frame.roles')
  const format = useFormatter()
  const isOwn = useAccount()?.email === entry.email
  const { changeRole, close, reopen, sendLink, isBusy } = useAccountActs(entry)
  const { name, email, role, closed_at, has_password, invited_until, last_seen_at } = entry
  const isOpen = closed_at === null

  return (
    <Row
      lead={<Initials name={name} seed={entry.person_id} />}
      title={
        <>
          <Link to="/people/$id" params={{ id: String(entry.person_id) }}>
            <bdi>{name}</bdi>
          </Link>
          {isOwn && <Badge>{t('you')}</Badge>}
          {!isOpen && <Badge>{t('closed')}</Badge>}
          {isOpen && !has_password && <Badge>{invited_until ? t('invited') : t('noPassword')}</Badge>}
        </>
      }
      details={[
        email !== name && email,
        (isOwn || !isOpen) && roles(role),
        last_seen_at
          ? t('lastSeen', { when: format.relativeTime(new Date(last_seen_at), new Date()) })
          : has_password && t('neverSeen'),
      ]}
    >
      {isOpen && !isOwn && (
        <>
          {!has_password && (
            <RowButton name={t('sendLinkTo', { name })} onClick={sendLink} disabled={isBusy}>
              {t('sendLink')}
            </RowButton>
          )}
          <RoleSelect
            aria-label={t('roleOf', { name })}
            size="xs"
            value={role}
            onChange={changeRole}
            disabled={isBusy}
          />
          <RowButton name={t('closeOf', { name })} onClick={close} disabled={isBusy}>
            {t('close')}
          </RowButton>
        </>
      )}
      {!isOpen && (
        <RowButton name={t('reopenOf', { name })} onClick={reopen} disabled={isBusy}>
          {t('reopen')}
        </RowButton>
      )}
    </Row>
  )
}
