import { setTimeout as delay } from 'node:timers/promises'
import type { Role } from '../../../src/contract/account.ts'
import type { EndpointName } from '../../../src/contract/endpoints.ts'
import type { ImportRow } from '../../../src/contract/import-row.ts'
import type { Import, ImportOptions, ImportOutcome, ImportStage } from '../../../src/contract/import.ts'
import type { Person } from '../../../src/contract/person.ts'
import { walkPages } from './pages.ts'
import type { Nation } from './served-nation.ts'

/** Uploads a file as the dashboard does, and waits until it was read. */
export async function uploadImport(
  nation: Nation,
  file: string | Buffer,
  name = 'people.csv',
): Promise<{ import: Import }> {
  const { body, statusCode } = await nation.app.inject({
    method: 'POST',
    url: `/api/v1/imports/upload?file_name=${encodeURIComponent(name)}`,
    headers: {
      authorization: `Bearer ${nation.tokens.organizer}`,
      'content-type': 'application/octet-stream',
    },
    payload: Buffer.from(file),
  })
  if (statusCode !== 201) throw new Error(`The upload was answered ${statusCode}: ${body}`)
  const { id, stage } = (JSON.parse(body) as { import: Import }).import
  return {
    import:
      stage === 'failed' ? await importNow(nation, id) : await importAt(nation, id, 'mapping', 'failed'),
  }
}

/** An import as it is now. */
export const importNow = async (nation: Nation, id: number): Promise<Import> =>
  (await nation.call('showImport', { params: { id } })).body.import

const isStuck = ({ work, stage }: Import) => work?.status === 'failed' && stage !== 'failed'

/** Waits until an import has come to one of these stages. */
export async function importAt(nation: Nation, id: number, ...stages: ImportStage[]): Promise<Import> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const found = await importNow(nation, id)
    if (stages.includes(found.stage)) return found
    // Between the reading of the two, work can come to its end.
    if (isStuck(found) && isStuck(await importNow(nation, id))) break
    await delay(20)
  }
  throw new Error(`The import is not ${stages.join(' or ')}: ${JSON.stringify(await importNow(nation, id))}`)
}

/** Uploads a file and compares it with the nation, with these options. */
export async function comparedImport(
  nation: Nation,
  file: string | Buffer,
  options: Partial<ImportOptions> = {},
): Promise<Import> {
  const { id } = (await uploadImport(nation, file)).import
  await nation.call('changeImport', { params: { id }, body: { import: { options } } })
  return orderOf(nation, 'compareImport', id, 'ready')
}

/** Brings a file in, from the upload to the end of the run. */
export async function ranImport(
  nation: Nation,
  file: string | Buffer,
  options: Partial<ImportOptions> = {},
): Promise<Import> {
  const { id } = await comparedImport(nation, file, options)
  return orderOf(nation, 'runImport', id, 'finished')
}

/** Asks for the next part of an import, and waits until it has come to one of these stages. */
export async function orderOf(
  nation: Nation,
  order: EndpointName,
  id: number,
  ...stages: ImportStage[]
): Promise<Import> {
  const { status, body } = await nation.call(order, { params: { id } })
  if (status !== 202) throw new Error(`${order} was answered ${status}: ${JSON.stringify(body)}`)
  return importAt(nation, id, ...stages)
}

/** The first rows of an import, of one outcome or of all. */
export const importedRows = async (
  nation: Nation,
  id: number,
  outcome?: ImportOutcome,
): Promise<ImportRow[]> =>
  (await nation.call('listImportRows', { params: { id }, ...(outcome && { query: { outcome } }) })).body
    .results

/** Asks for the refused rows as a file. */
export const refusedRows = ({ app, tokens }: Nation, id: number, role: Role = 'organizer') =>
  app.inject({ url: `/api/v1/imports/${id}/refused`, headers: { authorization: `Bearer ${tokens[role]}` } })

/** A file of so many people, each with an id, a name and an email of their own. */
export const fileOf = (count: number): string => {
  const rows = Array.from(
    { length: count },
    (_, at) => `${at + 1},Ada,Byron ${at + 1},ada${at + 1}@example.com`,
  )
  return ['external_id,first_name,last_name,email', ...rows, ''].join('\n')
}

/** The people of such a file who are in the nation, as rows of it, in its order. */
export async function peopleOfFile(nation: Nation): Promise<string[]> {
  const { pages } = await walkPages<Person>(nation, 'listPeople', { query: { limit: '100' } })
  return pages
    .flat()
    .filter(({ external_id }) => external_id !== null)
    .toSorted((one, other) => Number(one.external_id) - Number(other.external_id))
    .map(({ external_id, first_name, last_name, email }) =>
      [external_id, first_name, last_name, email].join(','),
    )
}

/** How many people are in the nation. */
export const countPeople = async (nation: Nation): Promise<number> =>
  (await nation.call('countPeople')).body.people_count

/** A person as they are now; undefined when they are gone. */
export const personNow = async (nation: Nation, id: number): Promise<Person | undefined> =>
  (await nation.call('showPerson', { params: { id } })).body.person

/** The one person who has an email. */
export const personOf = async (nation: Nation, email: string): Promise<Person> =>
  (await nation.call('matchPerson', { query: { email } })).body.person
