import { Button, Menu } from '@mantine/core'
import { IconAlertTriangle, IconBookmark, IconChevronDown, IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { SavedSearch } from '../../../../contract/saved-search.ts'
import { savedSearchesQuery } from '../../../api/saved-searches.ts'
import { isOutdated, savedAddress } from './saved-address.ts'
import classes from './SavedMenu.module.css'

/** Opens a saved search: one's own, and those that others share. */
export function SavedMenu({ opened }: { opened: SavedSearch | undefined }) {
  const t = useTranslations('search.saved')
  const { data: saved, isError } = useQuery(savedSearchesQuery)
  const mine = saved?.filter((one) => one.mine) ?? []
  const others = saved?.filter((one) => !one.mine) ?? []

  return (
    <Menu position="bottom-start" width={280} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          className={classes.target}
          leftSection={<IconBookmark size={16} stroke={1.5} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          <bdi className={classes.name}>{opened?.name ?? t('menu')}</bdi>
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {saved?.length === 0 && <p className={classes.none}>{t('none')}</p>}
        {isError && !saved && <p className={classes.none}>{t('failed')}</p>}
        {mine.length > 0 && <Menu.Label>{t('mine')}</Menu.Label>}
        {mine.map((one) => (
          <SavedItem key={one.id} saved={one} isOpened={one.id === opened?.id} />
        ))}
        {others.length > 0 && <Menu.Label>{t('shared')}</Menu.Label>}
        {others.map((one) => (
          <SavedItem key={one.id} saved={one} isOpened={one.id === opened?.id} />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function SavedItem({ saved, isOpened }: { saved: SavedSearch; isOpened: boolean }) {
  const t = useTranslations('search.saved')
  const sharer = saved.owner_name ? t('sharedBy', { name: saved.owner_name }) : t('sharedByNobody')
  return (
    <Menu.Item
      renderRoot={(props) => <Link to="/search" search={savedAddress(saved)} {...props} />}
      aria-current={isOpened ? 'true' : undefined}
      className={classes.item}
      rightSection={
        saved.mine && saved.shared ? (
          <IconUsers size={16} stroke={1.5} role="img" aria-label={t('shared')} />
        ) : undefined
      }
    >
      <bdi className={classes.name}>{saved.name}</bdi>
      {!saved.mine && <span className={classes.detail}>{sharer}</span>}
      {isOutdated(saved) && (
        <span className={classes.detail}>
          <IconAlertTriangle size={14} aria-hidden /> {t('outdated')}
        </span>
      )}
    </Menu.Item>
  )
}
