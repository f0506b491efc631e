import { createSignal } from './signal.ts'

const reachable = createSignal(true)

/** Keeps whether the last request got through to the server. */
export const setReachable = reachable.set

/** Whether the server answered when it was last asked. */
export const useReachable = reachable.use
