import { IconListDetails, IconMapPin, IconSearch, IconUsers } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import classes from './Navigation.module.css'

/** The pages of the dashboard: down the rail, or along the bottom of a phone. */
export function Navigation() {
  const t = useTranslations('frame')
  return (
    <div className={classes.navigation}>
      <Link to="/people" className={classes.page} activeProps={{ 'aria-current': 'page' }}>
        <IconUsers size={22} stroke={1.5} aria-hidden />
        {t('people')}
      </Link>
      <Link
        to="/search"
        className={classes.page}
        activeProps={{ 'aria-current': 'page' }}
        activeOptions={{ includeSearch: false }}
      >
        <IconSearch size={22} stroke={1.5} aria-hidden />
        {t('search')}
      </Link>
      <Link
        to="/nearby"
        className={classes.page}
        activeProps={{ 'aria-current': 'page' }}
        activeOptions={{ includeSearch: false }}
      >
        <IconMapPin size={22} stroke={1.5} aria-hidden />
        {t('nearby')}
      </Link>
      <Link to="/lists" className={classes.page} activeProps={{ 'aria-current': 'page' }}>
        <IconListDetails size={22} stroke={1.5} aria-hidden />
        {t('lists')}
      </Link>
    </div>
  )
}
