import { UnstyledButton } from '@mantine/core'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { Initials } from '../components/Initials.tsx'
import { OnDemand } from '../components/OnDemand.tsx'
import classes from './AccountMenu.module.css'
import type { AccountMenuProps } from './AccountMenuOpened.tsx'
import { useAccount } from './account.ts'

const AccountMenuOpened = lazy(async () => ({
  default: (await import('./AccountMenuOpened.tsx')).AccountMenuOpened,
}))

/** Who is signed in, and the way out. */
export function AccountMenu(props: AccountMenuProps) {
  const t = useTranslations('frame')
  const account = useAccount()
  if (!account) return null
  const button = (
    <UnstyledButton
      className={classes.button}
      aria-label={t('account.label', { name: account.name })}
      title={account.name}
    >
      <Initials name={account.name} seed={account.person_id} />
    </UnstyledButton>
  )
  return (
    <OnDemand button={button} opens="menu">
      <AccountMenuOpened {...props} button={button} account={account} />
    </OnDemand>
  )
}
