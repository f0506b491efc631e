import { parseArgs, type ParseArgsConfig } from 'node:util'

/** A command was called with words it doesn't know. */
export class UsageError extends Error {}

/** A command that was understood came to nothing, for a reason that a person can mend. */
export class CommandError extends Error {}

/** The options of a command, all of them texts. Throws `UsageError` for an option that is unknown or has no value. */
export function readOptions<Name extends string>(
  args: string[],
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const options: ParseArgsConfig['options'] = Object.fromEntries(
    names.map((name) => [name, { type: 'string' }]),
  )
  try {
    return parseArgs({ args, options, strict: true }).values as Partial<Record<Name, string>>
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
