import { IconChevronDown } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { AbbreviatedFieldName } from '../../../contract/fields.ts'
import { OnDemand } from '../OnDemand.tsx'
import type { ColumnName } from './column-choice.ts'
import classes from './HeaderCell.module.css'
import type { PeopleSource } from './people-source.ts'

const HeaderMenuOpened = lazy(async () => ({
  default: (await import('./HeaderMenuOpened.tsx')).HeaderMenuOpened,
}))

export interface HeaderMenuProps {
  name: ColumnName
  label: string
  isTabStop: boolean
  sort: PeopleSource['sort']
  place: { at: number; of: number } | null
  onMove: (name: AbbreviatedFieldName, place: number) => void
  onHide: (name: AbbreviatedFieldName) => void
  /** Makes the column wider by 1, or narrower by -1. */
  onWiden: (by: 1 | -1) => void
}

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
