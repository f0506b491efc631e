import { buildApp } from '../src/server/app.ts'
import { openNation } from './nation.ts'

const PEOPLE = 10_000

const nation = await openNation()
await nation.fill(PEOPLE)
const app = await buildApp(nation.services)
const address = await app.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ address, token: nation.token })
process.once('disconnect', async () => {
  await app.close()
  await nation.close()
})
