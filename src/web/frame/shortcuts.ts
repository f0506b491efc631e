import type { Role } from '../../contract/account.ts'
import { navigationPages } from './navigation-pages.ts'

/** A key, or several: either of them, one after the other, or both at once. */
interface Shortcut {
  does: string
  keys: readonly string[]
  between?: 'or' | 'then' | 'and'
  /** Only for those who may do what it does. */
  who?: Role
}

/** Every key of the dashboard, by where it works. */
export const shortcuts = {
  everywhere: [
    { does: 'help', keys: ['?'] },
    { does: 'undo', keys: ['Mod', 'z'], between: 'and', who: 'staff' },
    { does: 'omnibox', keys: ['/'] },
    { does: 'omniboxAnywhere', keys: ['Mod', 'K'], between: 'and' },
    { does: 'newPerson', keys: ['n'], who: 'staff' },
    ...navigationPages.map(({ does, key, ...page }) => ({
      does,
      keys: ['g', key],
      between: 'then' as const,
      who: 'who' in page ? page.who : ('volunteer' as const),
    })),
  ],
  inPeople: [
    { does: 'next', keys: ['j', 'ArrowDown'], between: 'or' },
    { does: 'previous', keys: ['k', 'ArrowUp'], between: 'or' },
    { does: 'across', keys: ['ArrowLeft', 'ArrowRight'], between: 'or' },
    { does: 'ends', keys: ['Home', 'End'], between: 'or' },
    { does: 'open', keys: ['Enter'] },
    { does: 'select', keys: ['x'], who: 'staff' },
    { does: 'selectRange', keys: ['Shift', 'ArrowDown'], between: 'and', who: 'staff' },
    { does: 'clearSelection', keys: ['Escape'], who: 'staff' },
  ],
  inPerson: [
    { does: 'next', keys: ['j', ']'], between: 'or' },
    { does: 'previous', keys: ['k', '['], between: 'or' },
    { does: 'findField', keys: ['f'] },
    { does: 'editSection', keys: ['e'], who: 'staff' },
    { does: 'save', keys: ['Mod', 's'], between: 'and', who: 'staff' },
    { does: 'discard', keys: ['Escape'], who: 'staff' },
  ],
} as const satisfies Record<string, readonly Shortcut[]>

export type ShortcutPlace = keyof typeof shortcuts
