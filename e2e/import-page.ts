import { expect, type Locator, type Page } from '@playwright/test'

/** Drops a file on the page as someone does who drags it there, and waits until its columns are shown. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/import')
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible()
  const dataTransfer = await page.evaluateHandle(
    ([called, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], called, { type: 'text/csv' }))
      return transfer
    },
    [name, text] as const,
  )
  const main = page.getByRole('main')
  await main.dispatchEvent('dragover', { dataTransfer })
  await main.dispatchEvent('drop', { dataTransfer })
  await expect(page.getByRole('heading', { name: 'Where the columns go' })).toBeVisible({ timeout: 30_000 })
}

/** Where a column goes. */
export const target = (page: Page, column: string): Locator =>
  page.getByRole('combobox', { name: `Where ${column} goes` })

/** Compares a file whose columns are mapped, and waits for what comes of it. */
export async function compare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(group(page, 'New')).toBeVisible({ timeout: 30_000 })
}

/** How many rows become something, and opening them. */
export const group = (page: Page, name: string): Locator =>
  page
    .getByRole('navigation', { name: 'What becomes of the rows' })
    .getByRole('link', { name: new RegExp(`\\d ?${name}$`) })

/** Runs an import that was compared, and waits until it is over. */
export async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import [\d,]+ rows?$/ }).click()
  await expect(page.getByText(/^Imported [\d,]+ (person|people): /)).toBeVisible({ timeout: 60_000 })
}
