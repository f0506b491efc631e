import { CommandError, UsageError } from './commands/usage.ts'
import { ConfigError } from './config.ts'
import { DatabaseError } from './migrations/database-error.ts'

interface Command {
  /** Loads what it does: a command that prints a token need not wait for all that a server is made of. */
  load: () => Promise<(args: string[]) => Promise<void>>
  usage: string
}

const commands: Record<string, Command> = {
  serve: {
    load: async () => (await import('./commands/serve.ts')).serve,
    usage: 'serve                          serves the dashboard and the API',
  },
  demo: {
    load: async () => (await import('./commands/demo.ts')).demo,
    usage: 'demo [--people N]              serves a throw-away nation of made-up people',
  },
  token: {
    load: async () => (await import('./commands/token.ts')).token,
    usage: 'token --email E --role R       prints an API token; --manner hosted for programs of the service',
  },
  backup: {
    load: async () => (await import('./commands/backup.ts')).backup,
    usage: 'backup FILE                    writes a copy of the SQLite database',
  },
  import: {
    load: async () => (await import('./commands/import.ts')).importPeople,
    usage: `import FILE                    brings people in from a file, - for standard input; --yes without asking,
                                 --on-match fill|overwrite|skip, --on-new create|skip, --map "Header=target",
                                 --leave-out "Header", --tag T, --refused FILE
  import --undo ID               takes an import back`,
  },
  check: {
    load: async () => (await import('./commands/check.ts')).check,
    usage: 'check                          compares every stored answer with a fresh one',
  },
}

const usage = [
  'Usage: npm run muster -- COMMAND',
  ...Object.values(commands).map((command) => `  ${command.usage}`),
].join('\n')

/** What a person can mend is said in one line; anything else is a fault of ours and shows where it is. */
function explain(error: unknown): string {
  const isPlain = [ConfigError, DatabaseError, CommandError].some((kind) => error instanceof kind)
  if (isPlain) return (error as Error).message
  if (error instanceof UsageError) return `${error.message}\n${usage}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const [name, ...args] = process.argv.slice(2)
const command = commands[name ?? '']
try {
  if (!command) throw new UsageError(name === undefined ? 'Which command?' : `There is no command ${name}.`)
  const run = await command.load()
  await run(args)
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
