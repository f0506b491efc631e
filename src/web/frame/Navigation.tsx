import { useTranslations } from 'use-intl'
import { useNavigationPages } from './navigation-pages.ts'
import classes from './Navigation.module.css'
import { NavigationLink } from './NavigationLink.tsx'

/** The pages of the dashboard: down the rail, or along the bottom of a phone. */
export function Navigation() {
  const t = useTranslations('frame')
  return (
    <div className={classes.navigation}>
      {useNavigationPages().map(({ to, words, icon }) => (
        <NavigationLink key={to} to={to} Icon={icon}>
          {t(words)}
        </NavigationLink>
      ))}
    </div>
  )
}
