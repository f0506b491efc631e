import type { APIRequestContext } from '@playwright/test'
import { authorization, createPerson, loadDemoPeople } from './journey.ts'
import type { MusterServer } from './muster-server.ts'

/** Fills an empty nation so that every page has something to show, and gives the path of each page for those signed in. */
export async function everyPage(request: APIRequestContext, server: MusterServer): Promise<string[]> {
  await loadDemoPeople(request, server, 300)
  const person = await createPerson(request, server, {
    first_name: 'Ada',
    last_name: 'Lovelace',
    mobile: '212 555 0155',
    tags: ['host'],
  })
  const headers = await authorization(server)
  const made = await request.post('/api/v1/lists', { headers, data: { list: { name: 'Hosts' } } })
  const { id } = (await made.json()).list_resource
  const data = { people_ids: [person.id] }
  await request.post(`/api/v1/lists/${id}/people`, { headers, data })
  const file = await request.post('/api/v1/imports/upload?file_name=friends.csv', {
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    data: 'First name,Email,Shirt\nAda,ada@example.org,XL\nBen,ben@example.org,M\n',
  })
  const imported = `/import/${(await file.json()).import.id}`
  return [
    '/people',
    '/people/new',
    `/people/${person.id}`,
    '/search',
    '/search?state=CA',
    '/nearby?at=41.88,-87.63&radius=5',
    '/nearby/walk-list?at=41.88,-87.63&radius=5',
    '/lists',
    `/lists/${id}`,
    '/import',
    imported,
    '/settings/accounts',
    '/settings/tokens',
    '/settings/fields',
    '/settings/nation',
    '/settings/data',
    '/me',
  ]
}
