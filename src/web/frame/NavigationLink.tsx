import type { Icon } from '@tabler/icons-react'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import classes from './Navigation.module.css'

interface NavigationLinkProps {
  to: LinkProps['to']
  Icon: Icon
  children: ReactNode
}

/** One page in the rail. */
export const NavigationLink = ({ to, Icon, children }: NavigationLinkProps) => (
  <Link
    to={to}
    className={classes.page}
    activeProps={{ 'aria-current': 'page' }}
    activeOptions={{ includeSearch: false }}
  >
    <Icon size={22} stroke={1.5} aria-hidden />
    <span className={classes.name}>{children}</span>
  </Link>
)
