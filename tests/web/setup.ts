import '@testing-library/jest-dom/vitest'
import { notifications } from '@mantine/notifications'
import { configure } from '@testing-library/dom'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { leavePages } from './setting/page.ts'

// What can't be found is said in a line; the whole page after it would bury it.
configure({ asyncUtilTimeout: 5_000, getElementError: (message) => new Error(message ?? 'not found') })

// One page follows another in the same window: what is given to the window here is given anew with each file.
// jsdom lays nothing out, and so leaves out what is about layout. Mantine asks for these at every start.
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  dispatchEvent: () => false,
}))
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)
// Fonts that come late change the height of text.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
// Everything somewhere in the window, and a little large: a menu hides when what it belongs to is out of sight.
Object.defineProperties(document.documentElement, {
  clientWidth: { value: 1024, configurable: true },
  clientHeight: { value: 768, configurable: true },
})
Element.prototype.getBoundingClientRect = () => new DOMRect(8, 8, 16, 16)
Element.prototype.scrollIntoView = () => {}
Element.prototype.scrollTo = () => {}
window.scrollTo = () => {}

// What React, Mantine or a library complains of on the console is a fault of the page: it fails the test.
const complaints: string[] = []
/** Where nothing is laid out, a menu that opens has nothing in sight to focus; journeys see that it has. */
const UNSEEN = '[@mantine/hooks/use-focus-trap]'

beforeEach(() => {
  complaints.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts) => {
      const complaint = parts.map(String).join(' ')
      if (!complaint.startsWith(UNSEEN)) complaints.push(complaint)
    })
  }
})

afterEach(() => {
  leavePages()
  // Toasts outlive the page: those of one test would keep the next one's waiting.
  notifications.clean()
  notifications.cleanQueue()
  localStorage.clear()
  sessionStorage.clear()
  vi.restoreAllMocks()
  expect(complaints, 'what was printed on the console').toEqual([])
})
