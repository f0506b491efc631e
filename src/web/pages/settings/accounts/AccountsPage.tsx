import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { accountsQuery, invitationsQuery } from '../../../api/team.ts'
import { Panel, Rows } from '../../../components/Panel.tsx'
import { QueryState } from '../../../components/QueryState.tsx'
import { usePageTitle } from '../../../components/usePageTitle.ts'
import { AccountRow } from './AccountRow.tsx'
import { InvitationRow } from './InvitationRow.tsx'
import { InviteForm } from './InviteForm.tsx'

/** Who may come in, and as what. */
export function AccountsPage() {
  const t = useTranslations('settings.accounts')
  usePageTitle(t('title'))
  const accounts = useQuery(accountsQuery)
  const invitations = useQuery(invitationsQuery)
  return (
    <>
      <Panel title={t('invite.title')} text={t('invite.text')}>
        <InviteForm />
      </Panel>
      {(invitations.error || (invitations.data?.length ?? 0) > 0) && (
        <Panel title={t('invited.title')}>
          <QueryState query={invitations} failed={t('invited.failed')} rows={1}>
            {(list) => (
              <Rows>
                {list.map((one) => (
                  <InvitationRow key={one.id} invitation={one} />
                ))}
              </Rows>
            )}
          </QueryState>
        </Panel>
      )}
      <Panel title={t('list.title')} text={t('list.text')}>
        <QueryState query={accounts} failed={t('list.failed')} rows={3}>
          {(list) => (
            <Rows>
              {list.map((one) => (
                <AccountRow key={one.id} entry={one} />
              ))}
            </Rows>
          )}
        </QueryState>
      </Panel>
    </>
  )
}
