import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { quickFolder } from '../../../scripts/test/quick-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run. */
    folder: string
  }
}

/** Makes the folder that the databases of a run are in; it is gone afterwards, whatever they left there. */
export default function setup({ provide }: TestProject) {
  const folder = quickFolder('muster-test-')
  provide('folder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
