import {
  IconFileImport,
  IconListDetails,
  IconMapPin,
  IconSearch,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import { mayAct, type Role } from '../../contract/account.ts'
import { useAccount } from './account.ts'

/** The pages that one goes to from anywhere, in their order: along the rail, and by `g` and then the key. */
export const navigationPages = [
  { to: '/people', words: 'people', icon: IconUsers, key: 'p', does: 'goToPeople' },
  { to: '/search', words: 'search', icon: IconSearch, key: 's', does: 'goToSearch' },
  { to: '/nearby', words: 'nearby', icon: IconMapPin, key: 'n', does: 'goToNearby' },
  { to: '/lists', words: 'lists', icon: IconListDetails, key: 'l', does: 'goToLists' },
  { to: '/import', words: 'import', icon: IconFileImport, key: 'i', does: 'goToImport', who: 'organizer' },
] as const satisfies readonly { icon: Icon; who?: Role; [part: string]: unknown }[]

/** Those of them that the one who is signed in may go to. */
export function useNavigationPages() {
  const account = useAccount()
  return navigationPages.filter((page) => !('who' in page) || (account && mayAct(account.role, page.who)))
}
