import { setTimeout as delay } from 'node:timers/promises'
import type { Role } from '../../../src/contract/account.ts'
import type { EndpointName } from '../../../src/contract/endpoints.ts'
import { importAt, uploadImport } from './imports.ts'
import type { Nation } from './served-nation.ts'
import { invitedLink, password } from './sign-in.ts'

/** What the rows are about. */
export interface World {
  nation: Nation
  base: string
  ids: { person: number; list: number; note: number; field: number; change: number }
}

/** One good request of an endpoint, and the status it is documented to answer. */
export interface Row {
  params?: Record<string, string | number>
  /** With its question mark. */
  query?: string
  body?: unknown
  headers?: Record<string, string>
  as?: Role | null
  status: number
  /** Adds one more to what the endpoint lists. */
  grow?: (step: number) => Promise<unknown>
}

type RowMaker = (world: World) => Row | Promise<Row>

const person = ({ ids }: World) => ({ id: ids.person })
const list = ({ ids }: World) => ({ id: ids.list })
const newcomer = (world: World) => (step: number) =>
  world.nation.add({
    first_name: 'Ada',
    last_name: `Newcomer ${step}`,
    tags: ['host'],
    precinct_code: `p${step}`,
    work_address: { city: 'Dallas', lat: 32.78, lng: -96.8 + step / 1000 } as never,
  })
const member = (world: World) => async (step: number) => {
  const { id } = await newcomer(world)(step)
  return world.nation.call('addMembers', { params: list(world), body: { people_ids: [id] } })
}
const sameOrigin = (world: World) => ({ origin: world.base })

async function removed(world: World): Promise<number> {
  const { id } = await world.nation.add({ first_name: 'Gone' })
  await world.nation.call('destroyPerson', { params: { id } })
  return id
}

const savedSearch = { name: 'Hosts in Texas', terms: { state: 'TX', tag: 'host' }, shared: true }

async function saved({ nation }: World): Promise<number> {
  const { body } = await nation.call('createSavedSearch', { body: { saved_search: savedSearch } })
  return body.saved_search.id
}

/** Someone signed in at the dashboard: what their browser sends, and which session it is. */
async function signedIn(world: World): Promise<{ headers: Record<string, string>; id: string }> {
  const reply = await world.nation.call('signIn', {
    body: { email: 'signed@example.org', password },
    as: null,
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  const cookie = String(reply.headers['set-cookie']).split(';')[0] as string
  const headers = { ...sameOrigin(world), cookie, 'sec-fetch-site': 'same-origin' }
  const { body } = await world.nation.call('listSessions', { as: null, headers })
  return { headers, id: body.results[0].id }
}

const invitation = async ({ nation }: World): Promise<{ id: number }> => {
  const body = { invitation: { email: 'invited@example.com', role: 'staff' } }
  return { id: (await nation.call('invite', { body })).body.invitation.id }
}

const account = async ({ nation }: World): Promise<{ id: string }> => ({
  id: (await nation.services.accounts.byEmail('signed@example.org'))?.id as string,
})

/** The link of an activation mail, read where mail goes without a mail server. */
const activation = async ({ nation, ids }: World): Promise<string> => {
  await nation.call('registerPerson', { params: { id: ids.person } })
  return invitedLink(nation)
}

/** A job that tagged a person. */
async function bulkChange({ nation, ids }: World): Promise<number> {
  const body = { whom: { ids: [ids.person] }, what: { action: 'tag', tags: ['bulk'] } }
  const { id } = (await nation.call('startBulkChange', { body })).body.job
  const status = async () => (await nation.call('showJob', { params: { id } })).body.job.status
  // On a busy machine even a small one may be answered before it is done.
  while ((await status()) !== 'done') await delay(20)
  return id
}

const csv = 'first_name,last_name,email\nGrace,Hopper,grace@example.com\n,,nobody\n'

/** An import that was compared by itself as far as its diff. */
async function compared({ nation }: World): Promise<number> {
  const { id } = (await uploadImport(nation, csv)).import
  await nation.call('compareImport', { params: { id } })
  await importAt(nation, id, 'ready')
  return id
}

/** An import that was run. */
async function imported(world: World): Promise<number> {
  const id = await compared(world)
  await world.nation.call('runImport', { params: { id } })
  await importAt(world.nation, id, 'finished')
  return id
}

/** An import whose comparison rests before its first row. */
async function resting(world: World): Promise<number> {
  const id = await compared(world)
  const { db } = world.nation.services
  for (const table of ['import_rows', 'import_keys'] as const) await db.deleteFrom(table).execute()
  await db.updateTable('imports').set({ stage: 'comparing', position: 0 }).execute()
  await db.updateTable('jobs').set({ status: 'paused' }).where('kind', '=', 'compare_import').execute()
  return id
}

const everyoneAsCsv = { export: { whom: { everyone: true } } }

async function exported({ nation }: World): Promise<number> {
  return (await nation.call('createExport', { body: everyoneAsCsv })).body.export.id
}

/** An export that stopped at its beginning, as one does when the disk is full. */
async function stopped(world: World): Promise<number> {
  const id = await exported(world)
  const { db } = world.nation.services
  await db
    .updateTable('jobs')
    .set({ status: 'paused', problem: 'disk_full' })
    .where('kind', '=', 'export')
    .execute()
  await db.updateTable('exports').set({ position: null }).execute()
  return id
}

/** A row for every endpoint of the contract. */
export const conformanceRows: Record<EndpointName, RowMaker> = {
  countPeople: () => ({ status: 200 }),
  listPeople: (world) => ({ status: 200, grow: newcomer(world) }),
  me: () => ({ status: 200 }),
  showPerson: () => ({ params: { id: '8491' }, query: '?id_type=external', status: 200 }),
  createPerson: () => ({ body: { person: { first_name: 'Bob', extra: 'x' } }, status: 200 }),
  updatePerson: (world) => ({ params: person(world), body: { person: { first_name: 'Joe' } }, status: 201 }),
  destroyPerson: (world) => ({ params: person(world), body: {}, status: 204 }),
  restorePerson: async (world) => ({ params: { id: await removed(world) }, status: 200 }),
  loadDemoPeople: async (world) => {
    await world.nation.services.db.deleteFrom('people').where('id', '>', 3).execute()
    return { body: { count: 3 }, status: 200 }
  },
  matchPerson: () => ({ query: '?email=ADA@example.com', status: 200 }),
  pushPerson: () => ({ body: { person: { email: 'ada@example.com', sex: 'F' } }, status: 200 }),
  addPerson: () => ({ body: { person: { email: 'new@example.com' } }, status: 201 }),
  listDuplicates: (world) => ({ params: person(world), status: 200 }),
  findDuplicates: () => ({ query: '?email=ada%40example.com', status: 200 }),
  lookupPeople: () => ({ query: '?q=lovelace', status: 200 }),
  searchPeople: (world) => ({ query: '?first_name=ada', status: 200, grow: newcomer(world) }),
  countSearch: () => ({ query: '?first_name=ada', status: 200 }),
  nearbyPeople: (world) => ({
    query: '?location=32.78,-96.8&distance=5',
    status: 200,
    grow: newcomer(world),
  }),
  listSavedSearches: () => ({ status: 200 }),
  createSavedSearch: () => ({ body: { saved_search: savedSearch }, status: 200 }),
  updateSavedSearch: async (world) => ({
    params: { id: await saved(world) },
    body: { saved_search: { name: 'Renamed' } },
    status: 200,
  }),
  destroySavedSearch: async (world) => ({ params: { id: await saved(world) }, status: 204 }),
  restoreSavedSearch: async (world) => {
    const params = { id: await saved(world) }
    await world.nation.call('destroySavedSearch', { params })
    return { params, status: 200 }
  },
  registerPerson: (world) => ({ params: person(world), status: 200 }),
  showAccess: (world) => ({ params: person(world), status: 200 }),
  showActivation: async (world) => ({ params: { token: await activation(world) }, as: null, status: 200 }),
  activate: async (world) => ({
    params: { token: await activation(world) },
    body: { password },
    headers: sameOrigin(world),
    as: null,
    status: 200,
  }),
  history: (world) => ({
    params: person(world),
    status: 200,
    grow: (step) =>
      world.nation.call('updatePerson', {
        params: person(world),
        body: { person: { note: `note ${step}` } },
      }),
  }),
  showRemoved: async (world) => ({ params: { id: await removed(world) }, status: 200 }),
  undoChange: async (world) => {
    await world.nation.call('updatePerson', { params: person(world), body: { person: { note: 'x' } } })
    const { body } = await world.nation.call('history', { params: person(world) })
    return { params: { id: body.results[0].id }, status: 200 }
  },
  undoBatch: async (world) => {
    await world.nation.call('tagMembers', { params: { ...list(world), tag_name: 'batch' } })
    const { body } = await world.nation.call('history', { params: person(world) })
    return { params: { batch: body.results[0].batch }, status: 200 }
  },
  listCustomFields: () => ({ status: 200 }),
  showCustomField: ({ ids }) => ({ params: { id: ids.field }, status: 200 }),
  createCustomField: () => ({ body: { custom_field: { name: 'Size', type: 'number' } }, status: 200 }),
  updateCustomField: ({ ids }) => ({
    params: { id: ids.field },
    body: { custom_field: { name: 'More' } },
    status: 200,
  }),
  deleteCustomField: ({ ids }) => ({ params: { id: ids.field }, status: 204 }),
  listPrecincts: (world) => ({ status: 200, grow: newcomer(world) }),
  nearbyPoints: () => ({ query: '?location=32.78,-96.8&distance=5', status: 200 }),
  walkList: () => ({ query: '?location=32.78,-96.8&distance=5', status: 200 }),
  busiestPlace: () => ({ status: 200 }),
  mapTiles: () => ({ status: 200 }),
  findPlaces: () => ({ query: '?q=springfield+il', status: 200 }),
  placesWithin: () => ({ query: '?box=41.6,-88.1,42.1,-87.4', status: 200 }),
  chooseLanguage: () => ({ body: { language: 'es' }, status: 200 }),
  session: () => ({ as: null, status: 200 }),
  signIn: (world) => ({
    body: { email: 'signed@example.org', password },
    headers: sameOrigin(world),
    as: null,
    status: 200,
  }),
  signOut: (world) => ({ headers: sameOrigin(world), as: null, status: 204 }),
  firstRun: async (world) => {
    await world.nation.services.db.deleteFrom('accounts').execute()
    const names = { nation_name: 'Riverside', first_name: 'Ola', last_name: 'Organizer' }
    const body = { ...names, email: 'ola@example.com', password }
    return { body, headers: sameOrigin(world), as: null, status: 200 }
  },
  listTaggings: (world) => ({ params: person(world), status: 200 }),
  tagPerson: (world) => ({ params: person(world), body: { tagging: { tag: ['one', 'two'] } }, status: 200 }),
  untagPerson: (world) => ({ params: { ...person(world), tag_name: 'host' }, body: {}, status: 204 }),
  untagPersonMany: (world) => ({ params: person(world), body: { tagging: { tag: ['host'] } }, status: 204 }),
  listNotes: (world) => ({
    params: person(world),
    status: 200,
    grow: (step) =>
      world.nation.call('createNote', { params: person(world), body: { note: { content: `${step}` } } }),
  }),
  createNote: (world) => ({
    params: person(world),
    body: { note: { content: 'Likely a supporter' } },
    status: 200,
  }),
  updateNote: (world) => ({
    params: { ...person(world), note_id: world.ids.note },
    body: { note: { content: 'Changed' } },
    status: 200,
  }),
  destroyNote: (world) => ({ params: { ...person(world), note_id: world.ids.note }, status: 204 }),
  listLists: (world) => ({
    status: 200,
    grow: (step) => world.nation.call('createList', { body: { list: { name: `List ${step}` } } }),
  }),
  createList: () => ({ body: { list: { name: 'New voters', slug: 'newvoters' } }, status: 200 }),
  showList: (world) => ({ params: list(world), status: 200 }),
  updateList: (world) => ({ params: list(world), body: { list: { name: 'Renamed' } }, status: 200 }),
  destroyList: (world) => ({ params: list(world), status: 204 }),
  restoreList: async (world) => {
    await world.nation.call('destroyList', { params: list(world) })
    return { params: list(world), status: 200 }
  },
  listMembers: (world) => ({ params: list(world), status: 200, grow: member(world) }),
  addMembers: (world) => ({ params: list(world), body: { people_ids: [world.ids.person] }, status: 200 }),
  removeMembers: (world) => ({ params: list(world), body: { people_ids: [world.ids.person] }, status: 200 }),
  tagMembers: (world) => ({ params: { ...list(world), tag_name: 'doctor who' }, status: 204 }),
  untagMembers: (world) => ({ params: { ...list(world), tag_name: 'host' }, status: 204 }),
  listListsOfPerson: (world) => ({ params: person(world), status: 200 }),
  describeSelection: (world) => ({ body: { whom: { ids: [world.ids.person] } }, status: 200 }),
  startBulkChange: (world) => ({
    body: { whom: { ids: [world.ids.person] }, what: { action: 'tag', tags: ['bulk'] } },
    status: 202,
  }),
  showJob: async (world) => ({ params: { id: await bulkChange(world) }, status: 200 }),
  cancelJob: async (world) => ({ params: { id: await bulkChange(world) }, status: 200 }),
  undoJob: async (world) => ({ params: { id: await bulkChange(world) }, status: 202 }),
  createImport: () => ({
    body: { import: { type: 'people', file: Buffer.from(csv).toString('base64url') } },
    status: 200,
  }),
  showImport: async (world) => ({ params: { id: await compared(world) }, status: 200 }),
  listImports: () => ({ status: 200 }),
  changeImport: async (world) => ({
    params: { id: await compared(world) },
    body: { import: { options: { on_match: 'overwrite' } } },
    status: 200,
  }),
  destroyImport: async (world) => ({ params: { id: await compared(world) }, status: 204 }),
  importColumns: async (world) => ({ params: { id: await compared(world) }, status: 200 }),
  compareImport: async (world) => ({ params: { id: await compared(world) }, status: 202 }),
  listImportRows: async (world) => ({
    params: { id: await compared(world) },
    query: '?outcome=new',
    status: 200,
  }),
  leaveOutRows: async (world) => ({
    params: { id: await compared(world) },
    body: { outcome: 'new', left_out: true },
    status: 200,
  }),
  chooseForRow: async (world) => {
    const id = await compared(world)
    await world.nation.services.db.updateTable('import_rows').set({ outcome: 'unsure' }).execute()
    return { params: { id, row: 2 }, body: { choice: 0 }, status: 200 }
  },
  mendRow: async (world) => ({
    params: { id: await compared(world), row: 2 },
    body: { cells: null },
    status: 200,
  }),
  chooseLikely: async (world) => ({
    params: { id: await compared(world) },
    body: { weight: 10 },
    status: 200,
  }),
  runImport: async (world) => ({ params: { id: await compared(world) }, status: 202 }),
  pauseImport: async (world) => {
    const id = await compared(world)
    const { db } = world.nation.services
    // As another server would hold it: this one must not bring it to its end meanwhile.
    const held = { status: 'running', held_by: 'another', held_until: '2999-01-01T00:00:00Z' } as const
    await db.updateTable('jobs').set(held).execute()
    return { params: { id }, status: 202 }
  },
  resumeImport: async (world) => ({ params: { id: await resting(world) }, status: 202 }),
  cancelImport: async (world) => ({ params: { id: await resting(world) }, status: 202 }),
  undoImport: async (world) => ({ params: { id: await imported(world) }, status: 202 }),
  listKept: async (world) => ({ params: { id: await imported(world) }, status: 200 }),
  createExport: () => ({ body: everyoneAsCsv, status: 202 }),
  exportList: (world) => ({ params: list(world), status: 200 }),
  showExport: async (world) => ({ params: { id: await exported(world) }, status: 200 }),
  listExports: async (world) => {
    await exported(world)
    return { status: 200 }
  },
  cancelExport: async (world) => ({ params: { id: await exported(world) }, status: 200 }),
  resumeExport: async (world) => ({ params: { id: await stopped(world) }, status: 202 }),
  listTags: (world) => ({
    status: 200,
    grow: (step) =>
      world.nation.call('tagPerson', { params: person(world), body: { tagging: { tag: `tag ${step}` } } }),
  }),
  listTagged: (world) => ({ params: { tag: 'host' }, status: 200, grow: newcomer(world) }),
  listContacts: (world) => ({
    params: person(world),
    status: 200,
    grow: (step) =>
      world.nation.call('createContact', { params: person(world), body: { contact: { note: `${step}` } } }),
  }),
  createContact: (world) => ({
    params: person(world),
    body: { contact: { method: 'phone_call', status: 'answered' } },
    status: 200,
  }),
  showNation: () => ({ status: 200 }),
  updateNation: () => ({ body: { nation: { name: 'Riverside', region: 'GB' } }, status: 200 }),
  renewPhones: () => ({ status: 200 }),
  showData: () => ({ status: 200 }),
  listSessions: async (world) => ({ headers: (await signedIn(world)).headers, as: null, status: 200 }),
  endSession: async (world) => {
    const { headers, id } = await signedIn(world)
    return { params: { id }, headers, as: null, status: 204 }
  },
  endSessions: async (world) => ({ headers: (await signedIn(world)).headers, as: null, status: 204 }),
  changePassword: async (world) => ({
    body: { current_password: password, password: 'another horse battery' },
    headers: (await signedIn(world)).headers,
    as: null,
    status: 204,
  }),
  listAccounts: () => ({ status: 200 }),
  updateAccount: async (world) => ({
    params: await account(world),
    body: { account: { role: 'volunteer' } },
    status: 200,
  }),
  closeAccount: async (world) => ({ params: await account(world), status: 200 }),
  reopenAccount: async (world) => ({ params: await account(world), status: 200 }),
  listInvitations: () => ({ status: 200 }),
  invite: () => ({ body: { invitation: { email: 'new@example.com', role: 'staff' } }, status: 200 }),
  resendInvitation: async (world) => ({ params: await invitation(world), status: 200 }),
  withdrawInvitation: async (world) => ({ params: await invitation(world), status: 204 }),
  listTokens: () => ({ status: 200 }),
  createToken: () => ({ body: { token: { name: 'Website', role: 'staff' } }, status: 200 }),
  revokeToken: async ({ nation }) => ({
    params: { id: (await nation.call('listTokens')).body.results[2].id },
    body: {},
    status: 204,
  }),
  openapi: () => ({ as: null, status: 200 }),
}
