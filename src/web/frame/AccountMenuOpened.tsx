import { Menu } from '@mantine/core'
import { IconKeyboard, IconLogout, IconSettings, IconUserCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { Account } from '../../contract/account.ts'
import { useSignOut } from '../api/session.ts'
import { useOpenAtOnce } from '../components/useOpenAtOnce.ts'
import classes from './AccountMenu.module.css'
import { useMayAct } from './account.ts'
import { useLeave } from './useLeave.ts'

export interface AccountMenuProps {
  /** Where the menu opens from its button: off the rail, or under the top bar of a phone. */
  position: 'right-end' | 'bottom-end'
  onShowKeys: () => void
}

/** The menu of `AccountMenu`, with its button. */
export function AccountMenuOpened({
  button,
  account,
  position,
  onShowKeys,
}: AccountMenuProps & { button: ReactElement; account: Account }) {
  const t = useTranslations('frame')
  const mayOrganize = useMayAct('organizer')
  const signOut = useSignOut()
  const leave = useLeave()
  const target = useOpenAtOnce(button)

  return (
    <Menu position={position} width={240} withInitialFocusPlaceholder={false} withinPortal={false}>
      <Menu.Target>{target}</Menu.Target>
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
        <Menu.Item
          leftSection={<IconLogout size={16} stroke={1.5} />}
          onClick={() => signOut.mutate(undefined, { onSuccess: leave })}
        >
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
