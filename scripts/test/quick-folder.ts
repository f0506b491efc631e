import { accessSync, constants, mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Linux keeps what is here in memory. */
const IN_MEMORY = '/dev/shm'
/** Bytes that must be free there: a container often has a few megabytes only. */
const ROOM = 2 * 1024 ** 3

function isRoomy(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= ROOM
  } catch {
    return false
  }
}

/**
 * Makes a folder for the databases of a test, in memory where there is room: each commit waits for the disk, and no
 * test needs what it wrote to survive a power cut.
 */
export const quickFolder = (prefix: string): string =>
  mkdtempSync(join(isRoomy(IN_MEMORY) ? IN_MEMORY : tmpdir(), prefix))
