import { createSignal } from './signal.ts'

/** The longest that a request waits for a busy server, in seconds; past it the page says that it is busy. */
const WAIT_MAX = 30
/** How often a request asks again before it gives up. */
export const BUSY_RETRIES = 3

/** Until when requests wait, in milliseconds since 1970; null when none does. */
const busyUntil = createSignal<number | null>(null)
let waiting = 0

export const useBusyUntil = busyUntil.use

/** Waits as long as the server asks, in seconds; false when that is too long, or the request is called off. */
export async function waitForServer(seconds: number, signal?: AbortSignal): Promise<boolean> {
  if (seconds > WAIT_MAX || signal?.aborted) return false
  waiting += 1
  busyUntil.set(Math.max(busyUntil.get() ?? 0, Date.now() + seconds * 1000))
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000)
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
  waiting -= 1
  if (waiting === 0) busyUntil.set(null)
  return !signal?.aborted
}
