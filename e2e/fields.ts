import { expect, type Locator } from '@playwright/test'

/** Holds that a field is marked as wrong and says so right there, to everyone. */
export async function expectComplaint(field: Locator, words: string): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(new RegExp(words))
}

/** Holds that nothing is wrong with a field. */
export const expectNoComplaint = (field: Locator) => expect(field).not.toHaveAttribute('aria-invalid', 'true')
