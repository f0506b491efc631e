import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { AbbreviatedFieldName } from '../../../contract/fields.ts'
import type { ColumnName } from './column-choice.ts'
import classes from './HeaderCell.module.css'
import { ordersOf } from './people-sort.ts'
import type { PeopleSource } from './people-source.ts'

interface HeaderMenuProps {
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
export function HeaderMenu({
  name,
  label,
  isTabStop,
  sort,
  place,
  onMove,
  onHide,
  onWiden,
}: HeaderMenuProps) {
  const t = useTranslations('peopleTable.header')
  const orders = sort ? ordersOf(name) : []
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button
          type="button"
          className={classes.menu}
          aria-label={t('menu', { column: label })}
          tabIndex={isTabStop ? 0 : -1}
        >
          <IconChevronDown size={14} stroke={2} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {orders.map((order) => (
          <Menu.Item key={order} onClick={() => sort?.onSort(order)}>
            {t(order.startsWith('-') ? 'descending' : 'ascending')}
          </Menu.Item>
        ))}
        {sort?.value && orders.includes(sort.value) && (
          <Menu.Item onClick={() => sort.onSort(undefined)}>{t('unsorted')}</Menu.Item>
        )}
        {orders.length > 0 && <Menu.Divider />}
        <Menu.Item closeMenuOnClick={false} onClick={() => onWiden(1)}>
          {t('wider')}
        </Menu.Item>
        <Menu.Item closeMenuOnClick={false} onClick={() => onWiden(-1)}>
          {t('narrower')}
        </Menu.Item>
        {place && name !== 'name' && (
          <>
            <Menu.Divider />
            <Menu.Item disabled={place.at === 0} onClick={() => onMove(name, place.at - 1)}>
              {t('left')}
            </Menu.Item>
            <Menu.Item disabled={place.at === place.of - 1} onClick={() => onMove(name, place.at + 1)}>
              {t('right')}
            </Menu.Item>
            <Menu.Item onClick={() => onHide(name)}>{t('hide')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
