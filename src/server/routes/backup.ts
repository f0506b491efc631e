import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../../contract/problem.ts'
import { downloadHeaders, requireDownloader } from '../http/download.ts'
import type { Services } from '../http/services.ts'

/**
 * The whole database as a file to keep. Not an endpoint of the contract: it answers a file and no JSON. The copy
 * is made first, since the database goes on changing, and is gone once it was sent.
 */
export function backupRoutes(app: FastifyInstance, { engine }: Services) {
  app.get('/api/v1/backup', async (request, reply) => {
    requireDownloader(request)
    if (!engine.backUp)
      throw new Problem('conflict', 'This nation is kept in PostgreSQL; back it up with pg_dump.')
    const folder = await mkdtemp(join(tmpdir(), 'muster-backup-'))
    const remove = () => rm(folder, { recursive: true, force: true })
    try {
      const file = join(folder, 'copy.db')
      await engine.backUp(file)
      const { size } = await stat(file)
      const copy = createReadStream(file)
      copy.once('close', () => void remove())
      return reply
        .headers(downloadHeaders('application/vnd.sqlite3', 'muster', 'db'))
        .header('content-length', size)
        .send(copy)
    } catch (error) {
      await remove()
      throw error
    }
  })
}
