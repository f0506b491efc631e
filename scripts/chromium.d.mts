/** How Playwright starts this machine's Chromium. Throws when there is none. */
export function chromiumLaunch(): Promise<{ executablePath: string; args: string[] }>
