/** The program that `npm run muster` starts. */
export const cli = new URL('../../../src/server/cli.ts', import.meta.url).pathname

/** What a command finds in its environment: of ours, no more than what it needs to start. */
export const environment = (settings: Record<string, string>) => ({
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
  ...settings,
})
