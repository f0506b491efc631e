import { Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { AbbreviatedFieldName } from '../../../contract/fields.ts'
import { useOpenAtOnce } from '../useOpenAtOnce.ts'
import type { ColumnName } from './column-choice.ts'
import { ordersOf } from './people-sort.ts'
import type { PeopleSource } from './people-source.ts'

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

/** The menu of `HeaderMenu`, with its button. */
export function HeaderMenuOpened({
  button,
  name,
  sort,
  place,
  onMove,
  onHide,
  onWiden,
}: HeaderMenuProps & { button: ReactElement }) {
  const t = useTranslations('peopleTable.header')
  const orders = sort ? ordersOf(name) : []
  const target = useOpenAtOnce(button)
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>{target}</Menu.Target>
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
