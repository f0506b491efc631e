import { onTestFinished } from 'vitest'
import type { Fill } from './database.ts'
import { takeNation } from './kept-nations.ts'
import { withAccounts, type Nation, type NationSettings } from './served-nation.ts'

/** Opens a nation with what a function fills its database with; it is gone when the test ends. */
export async function openFilled<Told extends { tokens: Nation['tokens'] }>(
  fill: Fill<Told>,
  settings: NationSettings = {},
): Promise<Told & { nation: Nation }> {
  const { nation, told, leave } = await takeNation(fill, settings)
  onTestFinished(({ task }) => leave(task.result?.state !== 'fail'))
  return { ...told, nation }
}

/**
 * Opens a nation with an organizer, a staff member and a volunteer; it is gone when the test ends. It answers in the
 * document's manner and limits nothing, unless told otherwise.
 */
export const openNation = async (settings: NationSettings = {}): Promise<Nation> =>
  (await openFilled(withAccounts, settings)).nation
