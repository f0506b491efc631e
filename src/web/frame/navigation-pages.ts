import { IconListDetails, IconMapPin, IconSearch, IconUsers } from '@tabler/icons-react'

/** The pages that one goes to from anywhere, in their order: along the rail, and by `g` and then the key. */
export const navigationPages = [
  { to: '/people', words: 'people', icon: IconUsers, key: 'p', does: 'goToPeople' },
  { to: '/search', words: 'search', icon: IconSearch, key: 's', does: 'goToSearch' },
  { to: '/nearby', words: 'nearby', icon: IconMapPin, key: 'n', does: 'goToNearby' },
  { to: '/lists', words: 'lists', icon: IconListDetails, key: 'l', does: 'goToLists' },
] as const
