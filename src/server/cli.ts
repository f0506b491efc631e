import { backup } from './commands/backup.ts'
import { check } from './commands/check.ts'
import { demo } from './commands/demo.ts'
import { importPeople } from './commands/import.ts'
import { serve } from './commands/serve.ts'
import { token } from './commands/token.ts'
import { CommandError, UsageError } from './commands/usage.ts'
import { ConfigError } from './config.ts'
import { DatabaseError } from './migrations/migrate.ts'

const commands: Record<string, { run: (args: string[]) => Promise<void>; usage: string }> = {
  serve: { run: serve, usage: 'serve                          serves the dashboard and the API' },
  demo: { run: demo, usage: 'demo [--people N]              serves a throw-away nation of made-up people' },
  token: {
    run: token,
    usage: 'token --email E --role R       prints an API token; --manner hosted for programs of the service',
  },
  backup: { run: backup, usage: 'backup FILE                    writes a copy of the SQLite database' },
  import: {
    run: importPeople,
    usage: `import FILE                    brings people in from a file, - for standard input; --yes without asking,
                                 --on-match fill|overwrite|skip, --on-new create|skip, --tag T, --refused FILE
  import --undo ID               takes an import back`,
  },
  check: {
    run: check,
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
  await command.run(args)
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
