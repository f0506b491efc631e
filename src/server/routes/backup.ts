import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { authorize, requireSameOrigin } from '../http/identity.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'

/** What a backup of today is called: the day in UTC. */
const backupName = () => `muster-${new Date().toISOString().slice(0, 10)}.db`

/**
 * The whole database as a file to keep. Not an endpoint of the contract: it answers a file and no JSON. The copy
 * is made first, since the database goes on changing, and is gone once it was sent.
 */
export function backupRoutes(app: FastifyInstance, { engine }: Services) {
  app.get('/api/v1/backup', async (request, reply) => {
    authorize(request.identity, { who: 'organizer' })
    // Another site can't read it, but could keep the server busy with it.
    if (request.identity?.via === 'session') requireSameOrigin(request)
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
        .headers({
          'content-type': 'application/vnd.sqlite3',
          'content-length': size,
          'content-disposition': `attachment; filename="${backupName()}"`,
          'cache-control': 'no-store',
        })
        .send(copy)
    } catch (error) {
      await remove()
      throw error
    }
  })
}
