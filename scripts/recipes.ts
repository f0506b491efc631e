/**
 * Follows the recipes of CONTRIBUTING.md in a copy of the project, step by step, and looks for the complaint where
 * the page says that it comes: `npm run recipes`. A step that nobody misses would be a trap for whoever comes new.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { recipes, type Edit, type Look } from './recipes/recipes.ts'
import { runTool } from './test/command.ts'

const parts = [
  'src',
  'tests',
  'docs',
  'scripts',
  'README.md',
  'CONTRIBUTING.md',
  'package.json',
  '.gitignore',
]
const settings = [
  'tsconfig.json',
  'vitest.config.ts',
  'vite.config.ts',
  '.prettierrc.json',
  'package-lock.json',
]

function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'muster-recipe-'))
  for (const part of [...parts, ...settings]) cpSync(part, join(folder, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

function edit(folder: string, { file, from, to }: Edit) {
  const path = join(folder, file)
  if (from === undefined) {
    mkdirSync(dirname(path), { recursive: true })
    return writeFileSync(path, to)
  }
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no longer: ${from}`)
  writeFileSync(path, text.replace(from, to))
}

const look = ({ tool, args }: Look, folder: string) =>
  runTool(tool, args, { folder, env: { DATABASE_URL: `file:${join(folder, 'new.db')}` } })

let failed = 0
for (const { title, steps } of recipes) {
  const folder = copyProject()
  for (const { does, edits, complaint } of steps) {
    for (const one of edits) edit(folder, one)
    const { code, output } = complaint ? await look(complaint, folder) : { code: 0, output: '' }
    const isHeard =
      !complaint || (complaint.says === null ? code === 0 : code !== 0 && output.includes(complaint.says))
    console.log(`${isHeard ? '✓' : '×'} ${title}: ${does}`)
    if (isHeard) continue
    failed++
    console.log(output.slice(-2_000))
  }
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed > 0 ? 1 : 0
