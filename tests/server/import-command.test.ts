import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { importPeople } from '../../src/server/commands/import.ts'
import { cli, environment } from './setting/command.ts'
import { personNow, personOf } from './setting/imports.ts'
import { openNation } from './setting/nation.ts'

// Each starts a program or two, on a machine that may be busy with something else.
vi.setConfig({ testTimeout: 60_000 })

const people = [
  'First name;E-mail;Employer;Extra',
  'Adamina;ada@example.com;Mill;',
  'Bea;bea@example.com;;',
  'Cy;nonsense;;',
].join('\n')

/** A nation whose server runs, and the command beside it; files are in a folder of their own. */
async function beside() {
  const nation = await openNation()
  await nation.app.ready()
  const folder = mkdtempSync(join(tmpdir(), 'muster-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'people.csv')
  writeFileSync(file, people)
  async function command(args: string[], input = '') {
    const env = environment({ DATABASE_URL: nation.url })
    const child = execFile(process.execPath, [cli, 'import', ...args], { env })
    let [stdout, stderr] = ['', '']
    child.stdout?.on('data', (text) => (stdout += text))
    child.stderr?.on('data', (text) => (stderr += text))
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
    const [code] = await once(child, 'close')
    return { code: code as number, stdout, stderr }
  }
  return { nation, folder, file, command }
}

it('import brings a file in, says what came of it, and takes it back', async () => {
  const { nation, folder, file, command } = await beside()
  const ada = await nation.add({ email: 'ada@example.com', first_name: 'Ada' })
  const refused = join(folder, 'refused.csv')
  const ran = await command([file, '--yes', '--tag', 'Spring', '--refused', refused])
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  expect(ran.stdout.split('\n')).toEqual([
    'UTF-8, semicolons, 3 rows',
    '  First name  first_name',
    '  E-mail      email',
    '  Employer    employer',
    '  Extra       left out',
    'The rows: 1 new, 1 changed, 1 refused.',
    '  Row 4: E-mail: “nonsense” should look like an email address',
    'Imported: 1 new, 1 changed, 1 refused.',
    `The refused rows are in ${refused}.`,
    expect.stringMatching(/^To take all of it back: npm run muster -- import --undo \d+$/),
    '',
  ])
  expect(await personNow(nation, ada.id)).toMatchObject({
    first_name: 'Ada',
    employer: 'Mill',
    tags: ['Spring'],
  })
  expect(readFileSync(refused, 'utf8')).toMatch(/\nCy,nonsense,,,E-mail: “nonsense” should look like/)
  const id = /--undo (\d+)/.exec(ran.stdout)?.[1] as string
  expect(await command(['--undo', id])).toEqual({ code: 0, stdout: 'Taken back for 2 people.\n', stderr: '' })
  expect(await personNow(nation, ada.id)).toEqual(ada)
})

it('import takes the contacts of a phone, and says which version of cards they are', async () => {
  const { command } = await beside()
  const cards = 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Quill;Ada\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Bea Marsh'
  const ran = await command(['--yes', '-'], cards)
  expect(ran.stderr).toBe('')
  expect(ran.stdout.split('\n')).toEqual(
    expect.arrayContaining([
      'vCard 3.0, UTF-8, 2 rows',
      'The rows: 1 new, 1 refused.',
      '  Row 2: the file ends within this card. Export it again.',
    ]),
  )
})

it('import reads standard input, and overwrites and passes over as it is told', async () => {
  const { nation, command } = await beside()
  const ada = await nation.add({ email: 'ada@example.com', first_name: 'Ada' })
  const { code, stdout } = await command(
    ['-', '--yes', '--on-match', 'overwrite', '--on-new', 'skip'],
    people,
  )
  expect([code, stdout]).toEqual([0, expect.stringContaining('Imported: 1 changed, 1 skipped, 1 refused.')])
  expect(await personNow(nation, ada.id)).toMatchObject({ first_name: 'Adamina' })
  expect(await personOf(nation, 'bea@example.com')).toBeUndefined()
})

it('import without a terminal and without --yes shows the comparison, and leaves nothing', async () => {
  const { nation, file, command } = await beside()
  const { code, stdout, stderr } = await command([file])
  expect([code, stderr]).toEqual([1, 'Nothing was imported: add --yes to import it.\n'])
  expect(stdout).toMatch(/\nThe rows: 2 new, 1 refused\.\n/)
  expect((await nation.call('listImports')).body.results).toEqual([])
})

it('import says in one line what is wrong', async () => {
  const { nation, folder, command } = await beside()
  const broken = join(folder, 'broken.csv')
  writeFileSync(broken, 'email,name\n"ada@example.com,Ada\n')
  expect(await command([broken, '--yes'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Row 2, column 1: the quote that opens here is never closed.\n',
  })
  expect((await nation.call('listImports')).body.results).toEqual([])
})

it.each([
  [['none.csv', '--yes'], /^There is no file none\.csv\./],
  [['-', '--on-match', 'zork'], /^--on-match should be fill, overwrite, skip\./],
  [['--undo', '999'], /^There is no import 999\.$/],
  [['.', '--yes'], /^\. is a folder: name a file in it\.$/],
  [['--map', 'Email', 'none.csv'], /^--map needs "Header=target", not "Email"\.$/],
])('import %j is refused with what is wrong with it', async (args, complaint) => {
  const { nation } = await beside()
  vi.stubEnv('DATABASE_URL', nation.url)
  onTestFinished(() => void vi.unstubAllEnvs())
  await expect(importPeople(args)).rejects.toThrow(complaint)
})

it('import lets columns go where it is told, and stops with the question where the page would ask', async () => {
  const { nation, file, command } = await beside()
  writeFileSync(
    file,
    'id,First name,E-mail,GDPR consent,Level\n7,Ada,ada@example.com,yes,2\n8,Bea,bea@example.com,no,hm\n',
  )
  const stopped = await command([file, '--yes'])
  expect(stopped.code).toBe(1)
  expect(stopped.stderr).toContain('“id” holds ids of which it can’t be told whose they are')
  expect(stopped.stderr).toContain('“GDPR consent” looks like what people agreed to')
  expect(await personOf(nation, 'ada@example.com')).toBeUndefined()

  const answers = ['--map', 'id=external_id', '--map', 'Level=support_level', '--leave-out', 'GDPR consent']
  const ran = await command([file, '--yes', ...answers])
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  expect(ran.stdout).toContain('  1 row taken, but: Level should be a whole number')
  expect(await personOf(nation, 'ada@example.com')).toMatchObject({ external_id: '7', support_level: 2 })
})

it.each([
  [['--map', 'Nowhere=email'], /no column called “Nowhere”/],
  [['--map', 'E-mail=nothing'], /no target nothing/],
  [['--map', 'E-mail'], /needs "Header=target"/],
  [['--leave-out', 'Nowhere'], /no column called “Nowhere”/],
])('import refuses %j', async (args, why) => {
  const { command, file } = await beside()
  const { code, stderr } = await command([file, '--yes', ...args])
  expect([code, stderr]).toEqual([1, expect.stringMatching(why)])
})

it('import says what reading the file found', async () => {
  const { file, command } = await beside()
  writeFileSync(file, 'Members of 2026\n\nFirst name,Email,Donated\nAda,ada@example.com,5\nTotal,,5\n')
  const { stdout } = await command([file, '--yes'])
  expect(stdout).toContain('\nThe names of the columns are in row 3.\nLeft out as a row of totals: row 5.\n')
})

it('import ends with 1 when nobody came in, and with 0 when everyone was here already', async () => {
  const { file, command } = await beside()
  writeFileSync(file, 'First name,Email\n,nonsense\n')
  const nobody = await command([file, '--yes'])
  expect([nobody.code, nobody.stderr]).toEqual([1, 'Nobody came in.\n'])
  writeFileSync(file, 'First name,Email\nAda,ada@example.com\n')
  expect((await command([file, '--yes'])).code).toBe(0)
  const again = await command([file, '--yes'])
  expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('Imported: 1 unchanged.')])
})
