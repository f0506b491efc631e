import { Menu, UnstyledButton } from '@mantine/core'
import { IconKeyboard, IconLogout, IconSettings, IconUserCircle } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useSignOut } from '../api/session.ts'
import { Initials } from '../components/Initials.tsx'
import { useAccount, useMayAct } from './account.ts'
import classes from './AccountMenu.module.css'

interface AccountMenuProps {
  /** Where the menu opens from its button: off the rail, or under the top bar of a phone. */
  position: 'right-end' | 'bottom-end'
  onShowKeys: () => void
}

/** Who is signed in, and the way out. */
export function AccountMenu({ position, onShowKeys }: AccountMenuProps) {
  const t = useTranslations('frame')
  const account = useAccount()
  const mayOrganize = useMayAct('organizer')
  const signOut = useSignOut()
  const navigate = useNavigate()
  if (!account) return null

  const leave = () => signOut.mutate(undefined, { onSuccess: () => navigate({ to: '/sign-in' }) })

  return (
    <Menu position={position} width={240} withInitialFocusPlaceholder={false} withinPortal={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes.button}
          aria-label={t('account.label', { name: account.name })}
          title={account.name}
        >
          <Initials name={account.name} seed={account.person_id} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <bdi className={classes.name}>{account.name}</bdi>
          <span className={classes.detail}>{account.email}</span>
          <span className={classes.detail}>{t(`roles.${account.role}`)}</span>
        </div>
        <Menu.Divider />
        <Menu.Item component={Link} to="/me" leftSection={<IconUserCircle size={16} stroke={1.5} />}>
          {t('account.me')}
        </Menu.Item>
        {mayOrganize && (
          <Menu.Item component={Link} to="/settings" leftSection={<IconSettings size={16} stroke={1.5} />}>
            {t('account.settings')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconKeyboard size={16} stroke={1.5} />} onClick={onShowKeys}>
          {t('account.keys')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.5} />} onClick={leave}>
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
