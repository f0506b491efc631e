import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Panel } from '../../components/Panel.tsx'
import { Initials } from '../../components/Initials.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useAccount } from '../../frame/account.ts'
import classes from './MePage.module.css'
import { PasswordForm } from './PasswordForm.tsx'
import { Preferences } from './Preferences.tsx'
import { Sessions } from './Sessions.tsx'

/** One's own account: who one is here, the password, where one is signed in, and how Muster looks. */
export function MePage() {
  const t = useTranslations('me')
  const roles = useTranslations('frame.roles')
  const account = useAccount()
  usePageTitle(t('title'))
  if (!account) return null
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('title')}</h1>
      <div className={classes.who}>
        <Initials name={account.name} seed={account.person_id} size="large" />
        <div>
          <bdi className={classes.name}>{account.name}</bdi>
          <p className={classes.detail}>
            {t('signsIn', { email: account.email, role: roles(account.role) })}
          </p>
          <Anchor
            component={Link}
            to="/people/$id"
            params={{ id: String(account.person_id) } as never}
            className={classes.link}
          >
            {t('person')}
          </Anchor>
        </div>
      </div>
      <Panel title={t('preferences.title')} text={t('preferences.text')}>
        <Preferences />
      </Panel>
      <Panel title={t('password.title')} text={t('password.text')}>
        <PasswordForm email={account.email} />
      </Panel>
      <Panel title={t('sessions.title')} text={t('sessions.text')}>
        <Sessions />
      </Panel>
    </div>
  )
}
