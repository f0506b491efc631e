import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseTarget } from '../../contract/import-mapping.ts'
import { ImportOptionsSchema, onMatch, onNew, type ImportOptions } from '../../contract/import.ts'
import { UsageError } from './usage.ts'

/** What `muster import` is asked for: a file to bring in, or an import to take back. */
export type ImportArguments =
  | { undo: number }
  | {
      file: string
      options: Partial<ImportOptions>
      columns: ColumnOrders
      isSure: boolean
      refused: string | undefined
    }

/** What was said of columns, by their headers. */
export interface ColumnOrders {
  /** Where columns go. */
  targets: ReadonlyMap<string, string>
  leftOut: readonly string[]
}

const texts = { type: 'string' } as const

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        'on-match': texts,
        'on-new': texts,
        tag: { type: 'string', multiple: true },
        map: { type: 'string', multiple: true },
        'leave-out': { type: 'string', multiple: true },
        refused: texts,
        undo: texts,
        yes: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** Reads the words after `import`. Throws `UsageError`. */
export function readImportArguments(args: string[]): ImportArguments {
  const { values, positionals } = parse(args)
  const { undo, yes = false, refused, tag } = values
  const [file, ...more] = positionals
  if (undo !== undefined) {
    if (!/^\d{1,9}$/.test(undo) || file !== undefined)
      throw new UsageError('import --undo needs the number of an import, and no file.')
    return { undo: Number(undo) }
  }
  if (file === undefined || more.length > 0)
    throw new UsageError('import needs the name of one file, or - for standard input.')
  if (refused !== undefined && existsSync(refused))
    throw new UsageError(`${refused} is there already; refused rows are never written over a file.`)
  return {
    file,
    options: optionsOf(values['on-match'], values['on-new'], tag),
    columns: { targets: new Map(values.map?.map(readTarget)), leftOut: values['leave-out'] ?? [] },
    isSure: yes,
    refused,
  }
}

/** Reads `Header=target`; a header can have signs of its own, a target has none but in a tag. */
function readTarget(text: string): [header: string, target: string] {
  const tag = text.indexOf('=tag:')
  const at = tag >= 0 ? tag : text.lastIndexOf('=')
  const target = text.slice(at + 1)
  if (at < 1) throw new UsageError(`--map needs "Header=target", not "${text}".`)
  if (parseTarget(target) === null) throw new UsageError(`--map: there is no target ${target}.`)
  return [text.slice(0, at), target]
}

function optionsOf(
  match: string | undefined,
  fresh: string | undefined,
  tags: string[] | undefined,
): Partial<ImportOptions> {
  const given = { ...(match && { on_match: match }), ...(fresh && { on_new: fresh }), ...(tags && { tags }) }
  const { success, data, error } = ImportOptionsSchema.partial().safeParse(given)
  if (success)
    return Object.fromEntries(Object.keys(given).map((key) => [key, data[key as keyof typeof data]]))
  const wrong = error.issues[0]?.path[0]
  if (wrong === 'on_match') throw new UsageError(`--on-match should be ${onMatch.join(', ')}.`)
  if (wrong === 'on_new') throw new UsageError(`--on-new should be ${onNew.join(' or ')}.`)
  throw new UsageError('--tag should be a text that is not empty.')
}
