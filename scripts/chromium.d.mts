/** The path of a Chromium on this machine, or null. CHROMIUM_PATH comes before all others. */
export function findChromium(): Promise<string | null>
