import { IconSettings } from '@tabler/icons-react'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useSessionEnded } from '../api/session-end.ts'
import { sessionQuery } from '../api/session.ts'
import { undoLast } from '../components/undoables.ts'
import { useRoomAtBottom } from '../components/useRoomAtBottom.ts'
import { useMayAct } from './account.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { BusyNotice } from './BusyNotice.tsx'
import { Brand } from './Brand.tsx'
import classes from './Frame.module.css'
import { useKeys, useUndoKey } from './keys.ts'
import { Navigation } from './Navigation.tsx'
import { useNavigationPages } from './navigation-pages.ts'
import { NavigationLink } from './NavigationLink.tsx'
import { NewPersonButton } from './NewPersonButton.tsx'
import { Omnibox } from './omnibox/Omnibox.tsx'
import { usePhone } from './phone.ts'
import { RouteAnnouncer } from './RouteAnnouncer.tsx'
import { ThemeMenu } from './ThemeMenu.tsx'
import { UnreachableNotice } from './UnreachableNotice.tsx'
import { useSessionChanges } from './useSessionChanges.ts'

// Few see them, and they bring all of Mantine's dialogs with it.
const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }))
const SignInAgain = lazy(async () => ({ default: (await import('./SignInAgain.tsx')).SignInAgain }))

/** What stands around every page: the rail, the top bar, and the page in the middle. */
export function Frame() {
  const t = useTranslations('frame')
  const navigate = useNavigate()
  const phone = usePhone()
  const pages = useNavigationPages()
  const mayAdd = useMayAct('staff')
  const mayOrganize = useMayAct('organizer')
  const session = useQuery(sessionQuery).data
  const [keysOpened, keysDialog] = useDisclosure()
  const [keysWanted, setKeysWanted] = useState(false)
  if (keysOpened && !keysWanted) setKeysWanted(true)
  const isEnded = useSessionEnded()
  const [signInWanted, setSignInWanted] = useState(false)
  if (isEnded && !signInWanted) setSignInWanted(true)

  useSessionChanges()

  useKeys({
    '?': keysDialog.open,
    ...Object.fromEntries(pages.map(({ to, key }) => [`g ${key}`, () => void navigate({ to })])),
    ...(mayAdd && { n: () => void navigate({ to: '/people/new' }) }),
  })

  useUndoKey(undoLast)
  const rail = useRoomAtBottom('rail', phone)

  const account = <AccountMenu position={phone ? 'bottom-end' : 'right-end'} onShowKeys={keysDialog.open} />

  return (
    <div className={classes.frame}>
      <a href="#main" className={classes.skip}>
        {t('skip')}
      </a>
      <RouteAnnouncer />
      <nav ref={rail} className={classes.rail} aria-label={t('navigation')}>
        {!phone && (
          <Link to="/people" className={classes.brand} aria-label={t('product')}>
            <Brand />
          </Link>
        )}
        <Navigation />
        {!phone && (
          <div className={classes.foot}>
            {mayOrganize && (
              <NavigationLink to="/settings" Icon={IconSettings}>
                {t('account.settings')}
              </NavigationLink>
            )}
            {account}
          </div>
        )}
      </nav>
      <header className={classes.top}>
        {!phone && <bdi className={classes.nation}>{session?.nation.name}</bdi>}
        <Omnibox nation={session?.nation.name ?? ''} onShowKeys={keysDialog.open} />
        <div className={classes.tools}>
          <NewPersonButton />
          <ThemeMenu />
          {phone && account}
        </div>
      </header>
      <div className={classes.notice}>
        <UnreachableNotice />
        <BusyNotice />
      </div>
      <main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <Suspense>{signInWanted && <SignInAgain />}</Suspense>
      <Suspense>{keysWanted && <KeysDialog opened={keysOpened} onClose={keysDialog.close} />}</Suspense>
    </div>
  )
}
