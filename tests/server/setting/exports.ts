import type { Role } from '../../../src/contract/account.ts'
import type { Export, NewExportInput } from '../../../src/contract/export.ts'
import type { Nation } from './served-nation.ts'

/** Asks for an answer before even a small export is done. */
export const atOnce = { prefer: 'respond-async' }

/** An export once it is over. */
export async function exportOver({ call }: Nation, id: number): Promise<Export> {
  for (;;) {
    const { body } = await call('showExport', { params: { id } })
    if (!['queued', 'working'].includes(body.export.status.name)) return body.export
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The answer to whoever downloads a file. */
export const download = ({ app, tokens }: Nation, { id }: Pick<Export, 'id'>, as: Role = 'organizer') =>
  app.inject({
    url: `/api/v1/exports/${id}/download`,
    headers: { authorization: `Bearer ${tokens[as]}` },
  })

/** The text of an export's file. */
export async function exportText(nation: Nation, asked: NewExportInput): Promise<string> {
  const { status, body } = await nation.call('createExport', { body: { export: asked } })
  if (status !== 202) throw new Error(`The export was refused: ${JSON.stringify(body)}`)
  return (await download(nation, await exportOver(nation, body.export.id))).payload
}
