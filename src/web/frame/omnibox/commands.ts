import {
  IconDeviceDesktop,
  IconFileImport,
  IconKeyboard,
  IconListDetails,
  IconLogout,
  IconMapPin,
  IconMoon,
  IconSearch,
  IconSettings,
  IconSun,
  IconUserCircle,
  IconUserPlus,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import type { MantineColorScheme } from '@mantine/core'
import type { NavigateOptions } from '@tanstack/react-router'
import type { Role } from '../../../contract/account.ts'

/** What a command can do besides going to a page. */
export interface CommandActs {
  setTheme: (theme: MantineColorScheme) => void
  showKeys: () => void
  signOut: () => void
}

/** Something the omnibox does when it is asked by name; `name` and `also` are in the words, under `commands`. */
interface Command {
  name: string
  Icon: Icon
  /** Only for those who may do it. */
  who?: Role
  to?: NavigateOptions['to']
  act?: (acts: CommandActs) => void
}

/** Every command, in the order they are shown. A page of its own needs one line here and its words. */
export const commands = [
  { name: 'people', Icon: IconUsers, to: '/people' },
  { name: 'search', Icon: IconSearch, to: '/search' },
  { name: 'nearby', Icon: IconMapPin, to: '/nearby' },
  { name: 'lists', Icon: IconListDetails, to: '/lists' },
  { name: 'import', Icon: IconFileImport, to: '/import', who: 'organizer' },
  { name: 'newPerson', Icon: IconUserPlus, to: '/people/new', who: 'staff' },
  { name: 'me', Icon: IconUserCircle, to: '/me' },
  { name: 'settings', Icon: IconSettings, to: '/settings', who: 'organizer' },
  { name: 'themeLight', Icon: IconSun, act: ({ setTheme }) => setTheme('light') },
  { name: 'themeDark', Icon: IconMoon, act: ({ setTheme }) => setTheme('dark') },
  { name: 'themeAuto', Icon: IconDeviceDesktop, act: ({ setTheme }) => setTheme('auto') },
  { name: 'keys', Icon: IconKeyboard, act: ({ showKeys }) => showKeys() },
  { name: 'signOut', Icon: IconLogout, act: ({ signOut }) => signOut() },
] as const satisfies readonly Command[]
