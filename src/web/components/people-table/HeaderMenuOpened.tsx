import { Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useOpenAtOnce } from '../useOpenAtOnce.ts'
import type { HeaderMenuProps } from './HeaderMenu.tsx'
import { ordersOf } from './people-sort.ts'

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
