import { IconChevronDown } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { OnDemand } from '../OnDemand.tsx'
import classes from './HeaderCell.module.css'
import type { HeaderMenuProps } from './HeaderMenuOpened.tsx'

const HeaderMenuOpened = lazy(async () => ({
  default: (await import('./HeaderMenuOpened.tsx')).HeaderMenuOpened,
}))

/** What can be done with a column, for those who don't drag. */
export function HeaderMenu(props: HeaderMenuProps) {
  const t = useTranslations('peopleTable.header')
  const button = (
    <button
      type="button"
      className={classes.menu}
      aria-label={t('menu', { column: props.label })}
      tabIndex={props.isTabStop ? 0 : -1}
    >
      <IconChevronDown size={14} stroke={2} aria-hidden />
    </button>
  )
  return (
    <OnDemand button={button} opens="menu">
      <HeaderMenuOpened {...props} button={button} />
    </OnDemand>
  )
}
