import '@testing-library/jest-dom/vitest'
import { notifications } from '@mantine/notifications'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// What can't be found is said in a line; the whole page after it would bury it.
configure({ asyncUtilTimeout: 5_000, getElementError: (message) => new Error(message ?? 'not found') })

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
Object.defineProperty(document, 'fonts', { value: new EventTarget() })
// Everything somewhere in the window, and a little large: a menu hides when what it belongs to is out of sight.
Object.defineProperties(document.documentElement, {
  clientWidth: { value: 1024 },
  clientHeight: { value: 768 },
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
  cleanup()
  // Toasts outlive the page: those of one test would keep the next one's waiting.
  notifications.clean()
  notifications.cleanQueue()
  vi.restoreAllMocks()
  expect(complaints, 'what was printed on the console').toEqual([])
})
