import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Token } from '../../../../contract/token.ts'
import { useRevokeToken } from '../../../api/tokens.ts'
import { Badge } from '../../../components/Badge.tsx'
import { ConfirmByName } from '../../../components/ConfirmByName.tsx'
import { Row, RowButton } from '../../../components/Panel.tsx'
import { useToast } from '../../../components/useToast.ts'
import { useRefusalWords } from '../../../frame/refusal-words.ts'

/** One token: whose it is, what it may, when it was used, and the way to end it. */
export function TokenRow({ token }: { token: Token }) {
  const t = useTranslations('settings.tokens.list')
  const roles = useTranslations('frame.roles')
  const format = useFormatter()
  const toast = useToast()
  const refusalWords = useRefusalWords()
  const revoke = useRevokeToken()
  const [isAsking, setAsking] = useState(false)
  const { id, role, manner, account, created_at, last_used_at } = token
  const name = token.name ?? t('nameless', { id: String(id) })

  const confirm = () => revoke.mutate(id, { onSuccess: () => toast({ message: t('revoked', { name }) }) })

  return (
    <Row
      title={
        <>
          <bdi>{name}</bdi>
          <Badge>{roles(role)}</Badge>
          {manner === 'hosted' && <Badge>{t('hosted')}</Badge>}
          {account.closed && <Badge>{t('ownerClosed')}</Badge>}
        </>
      }
      details={[
        t('owner', { name: account.name }),
        t('made', { date: format.dateTime(new Date(created_at), { dateStyle: 'medium' }) }),
        last_used_at
          ? t('used', { when: format.relativeTime(new Date(last_used_at), new Date()) })
          : t('neverUsed'),
      ]}
    >
      <RowButton onClick={() => setAsking(true)} name={t('revokeOf', { name })}>
        {t('revoke')}
      </RowButton>
      {isAsking && (
        <ConfirmByName
          title={t('revokeTitle', { name })}
          text={t('revokeText')}
          name={name}
          confirm={t('revoke')}
          isPending={revoke.isPending}
          failure={revoke.error ? refusalWords(revoke.error) : undefined}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        />
      )}
    </Row>
  )
}
