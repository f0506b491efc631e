import { setTimeout as delay } from 'node:timers/promises'
import type { Import, ImportStage } from '../../../src/contract/import.ts'
import type { Nation } from './nation.ts'

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

/** Waits until an import has come to one of these stages. */
export async function importAt(nation: Nation, id: number, ...stages: ImportStage[]): Promise<Import> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const found = await importNow(nation, id)
    if (stages.includes(found.stage)) return found
    if (found.work?.status === 'failed' && found.stage !== 'failed') break
    await delay(20)
  }
  throw new Error(`The import is not ${stages.join(' or ')}: ${JSON.stringify(await importNow(nation, id))}`)
}
