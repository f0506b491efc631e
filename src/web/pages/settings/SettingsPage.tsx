import { Button } from '@mantine/core'
import { Link, Outlet } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useMayAct } from '../../frame/account.ts'
import { Message } from '../../frame/Message.tsx'
import classes from './SettingsPage.module.css'

const sections = [
  { name: 'accounts', to: '/settings/accounts' },
  { name: 'tokens', to: '/settings/tokens' },
  { name: 'fields', to: '/settings/fields' },
  { name: 'nation', to: '/settings/nation' },
  { name: 'data', to: '/settings/data' },
] as const

/** What only organizers do: who comes in, what people have, and what holds for the whole nation. */
export function SettingsPage() {
  const t = useTranslations('settings')
  const mayEnter = useMayAct('organizer')
  if (!mayEnter) {
    return (
      <Message title={t('forbidden.title')} text={t('forbidden.text')}>
        <Button component={Link} to="/people">
          {t('forbidden.back')}
        </Button>
      </Message>
    )
  }
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('title')}</h1>
      <nav className={classes.sections} aria-label={t('sections')}>
        {sections.map(({ name, to }) => (
          <Link key={name} to={to} className={classes.section} activeProps={{ 'aria-current': 'page' }}>
            {t(`${name}.title`)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  )
}
