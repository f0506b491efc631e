import { resolve } from 'node:path'

/**
 * Lets Node keep what it compiles, for every process that is started from here: a program with its types taken off and
 * its code ready starts in half the time, and the tests start some hundred.
 */
export function keepCompiled(): void {
  process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.muster-compiled')
}
