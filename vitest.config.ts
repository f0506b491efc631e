import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { keepCompiled } from './scripts/test/compile-cache.ts'
import { askedOfPostgres } from './tests/server/setting/engines.ts'

keepCompiled()

const node = (name: string) => ({
  test: {
    name,
    environment: 'node',
    include: [`tests/${name}/**/*.test.ts`],
    // The server keeps nothing between nations, and to load it anew for each file would cost more than most files do.
    isolate: false,
    // Node loads these files as it loads the server for real: nothing of them has to be made ready for it.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // What a request leaves behind is gone soon: with more room, less of it is looked at while it still is in use.
    execArgv: ['--max-semi-space-size=64'],
  },
})

/** Where the pages are looked at in React's development build. */
const inDevelopment = ['tests/web/development/**']

/** A page of the dashboard over the real server, in a window that lays nothing out. */
const page = {
  environment: 'jsdom',
  // As a browser does, one window shows page after page; tests/web/setup.ts empties it in between.
  isolate: false,
  include: ['tests/web/**/*.test.{ts,tsx}'],
  setupFiles: ['tests/web/setup.ts'],
  globalSetup: ['tests/server/setting/folder.ts'],
}

export default defineConfig({
  test: {
    // Vitest leaves one core free by itself; on a machine with two that would be one test file at a time.
    maxWorkers: Math.max(2, availableParallelism()),
    allowOnly: false,
    // Room for a machine that is busy with something else.
    testTimeout: 20_000,
    projects: [
      node('contract'),
      node('house'),
      {
        test: {
          ...node('server').test,
          exclude: ['tests/server/postgres/**'],
          globalSetup: ['tests/server/setting/folder.ts'],
        },
      },
      {
        test: {
          ...node('server').test,
          name: 'server on postgres',
          include: Object.keys(askedOfPostgres).map((suite) => `tests/server/${suite}.test.ts`),
          env: { MUSTER_TEST_ENGINE: 'postgres' },
          globalSetup: ['tests/server/setting/postgres.ts'],
        },
      },
      {
        // React as its readers get it: its development build takes twice the time and renders the same.
        oxc: { jsx: { runtime: 'automatic', development: false } },
        test: { ...page, name: 'web', env: { NODE_ENV: 'production' }, exclude: inDevelopment },
      },
      {
        // What only the development build says, once a page.
        oxc: { jsx: { runtime: 'automatic', development: true } },
        test: { ...page, name: 'web in development', include: inDevelopment },
      },
    ],
  },
})
