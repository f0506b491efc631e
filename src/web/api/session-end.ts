import { createSignal } from './signal.ts'

const ended = createSignal(false)
/** Settle the requests that were refused since the session has ended: true sends them again. */
const held = new Set<(goesOn: boolean) => void>()
let isOpen = true

/** Whether the session has ended while its account was at work. */
export const useSessionEnded = ended.use

/** Says that the session has ended: the page stays, and asks to sign in again. */
export function noteSessionEnd() {
  if (isOpen) ended.set(true)
}

function settle(goesOn: boolean) {
  ended.set(false)
  for (const answer of held) answer(goesOn)
  held.clear()
}

/** Waits until the same account has signed in again; false when it won't, or when the request is called off. */
export function signedInAgain(signal?: AbortSignal): Promise<boolean> {
  if (!isOpen || signal?.aborted) return Promise.resolve(false)
  noteSessionEnd()
  return new Promise((answer) => {
    held.add(answer)
    signal?.addEventListener('abort', () => held.delete(answer) && answer(false), { once: true })
  })
}

/** The same account is back: what was held goes on. */
export const resumeSession = () => settle(true)

/** Nobody signs in for now, or somebody else did: what was held is refused. */
export const refuseHeld = () => settle(false)

/** Someone has signed in by the front door. */
export function openSession() {
  isOpen = true
  refuseHeld()
}

/** Someone has signed out: whatever is refused from now on is none of their concern. */
export function closeSession() {
  isOpen = false
  refuseHeld()
}
