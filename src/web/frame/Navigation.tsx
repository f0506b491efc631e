import { IconListDetails, IconMapPin, IconSearch, IconUsers } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import classes from './Navigation.module.css'
import { NavigationLink } from './NavigationLink.tsx'

/** The pages of the dashboard: down the rail, or along the bottom of a phone. */
export function Navigation() {
  const t = useTranslations('frame')
  return (
    <div className={classes.navigation}>
      <NavigationLink to="/people" Icon={IconUsers}>
        {t('people')}
      </NavigationLink>
      <NavigationLink to="/search" Icon={IconSearch}>
        {t('search')}
      </NavigationLink>
      <NavigationLink to="/nearby" Icon={IconMapPin}>
        {t('nearby')}
      </NavigationLink>
      <NavigationLink to="/lists" Icon={IconListDetails}>
        {t('lists')}
      </NavigationLink>
    </div>
  )
}
