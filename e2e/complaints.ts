import type { BrowserContext } from '@playwright/test'

/**
 * Collects what the pages of a context complain of: console errors (among them what the content security
 * policy stops, and answers that are no success) and errors that nobody caught.
 */
export function collectComplaints(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    const { url } = message.location()
    complaints.push(`${message.text()}${url ? ` (${url})` : ''}`)
  })
  context.on('weberror', (error) =>
    complaints.push(`Uncaught: ${error.error().stack ?? error.error().message}`),
  )
  return complaints
}
