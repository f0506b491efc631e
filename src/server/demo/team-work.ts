import { ContactRequestSchema } from '../../contract/contact.ts'
import type { Database } from '../database/engine.ts'
import { addMembers } from '../lists/members.ts'
import { createList } from '../lists/write.ts'
import { addContact } from '../people/beside/contacts.ts'
import { addNote } from '../people/beside/notes.ts'
import type { Writing } from '../people/writing/journal.ts'
import { saveSearch } from '../saved-searches/write.ts'
import { backgroundNote } from './notes.ts'
import { Random } from './random.ts'

/** Who works in a demo nation: whoever signs in as organizer finds what they did. */
export interface Team {
  /** The organizer's account. */
  accountId: string
  /** The people of the team, who write notes and make calls. */
  members: number[]
}

const SEED = 20_140_203
/** The newest people are those one looks at first. */
const CONTACTED = 160
const LIST_MAX = 400

const lists = [
  { name: 'Saturday canvass', tag: 'doorknocker' },
  { name: 'House party hosts', tag: 'host' },
  { name: 'Poll workers', tag: 'poll worker' },
  { name: 'Spanish phone bank', tag: 'spanish speaker' },
  { name: 'Follow up this week', tag: 'follow up' },
]

const searches = [
  { name: 'Undecided in Illinois', terms: { state: 'IL', support_level: '3' } },
  { name: 'Strong supporters in California', terms: { state: 'CA', support_level: '1' } },
]

const ways = [
  { method: 'phone_call', status: 1, weight: 4 },
  { method: 'phone_call', status: 7, weight: 3 },
  { method: 'phone_call', status: 3, weight: 2 },
  { method: 'door_knock', status: 4, weight: 3 },
  { method: 'door_knock', status: 7, weight: 2 },
  { method: 'text', status: 5, weight: 1 },
]

/** Fills in what a team leaves behind in a few weeks: lists, shared searches, private notes and logged contacts. */
export async function loadTeamWork(db: Database, { accountId, members }: Team, writing: Writing) {
  const random = new Random(SEED, 0)
  for (const { name, tag } of lists) await listOfTagged(db, name, tag, writing)
  const saver = { accountId, role: 'organizer' as const, now: writing.now }
  for (const search of searches) await saveSearch(db, { ...search, shared: true }, saver)
  for (const newcomer of await newestPeople(db)) await talk(db, newcomer, random, members, writing)
}

async function listOfTagged(db: Database, name: string, tag: string, writing: Writing) {
  const tagged = await db
    .selectFrom('taggings')
    .innerJoin('tags', 'tags.id', 'taggings.tag_id')
    .select('person_id')
    .where('tags.name_key', '=', tag)
    .orderBy('person_id', 'desc')
    .limit(LIST_MAX)
    .execute()
  if (tagged.length === 0) return
  const ids = tagged.map(({ person_id }) => person_id)
  const list = await createList(db, { name, slug: null, author_id: null }, writing)
  await addMembers(db, list.id, ids, writing.now)
}

interface Newcomer {
  id: number
  created_at: string | null
}

const newestPeople = (db: Database): Promise<Newcomer[]> =>
  db
    .selectFrom('people')
    .select(['id', 'created_at'])
    .where('last_name', 'is not', null)
    .orderBy('created_at', 'desc')
    .limit(CONTACTED)
    .execute()

/** Someone of the team called or visited since the person came; half of the talks left a note. */
async function talk(
  db: Database,
  { id, created_at }: Newcomer,
  random: Random,
  members: number[],
  writing: Writing,
) {
  if (random.chance(0.4)) return
  const came = created_at ? Date.parse(created_at) : writing.now.getTime()
  const now = new Date(came + random.next() * (writing.now.getTime() - came))
  const author = random.pick(members)
  const then = { ...writing, now, authorId: author }
  const { method, status } = random.weighted(ways)
  const { contact } = ContactRequestSchema.parse({ contact: { method, status, sender_id: author } })
  await addContact(db, id, contact, then)
  if (random.chance(0.5)) await addNote(db, id, backgroundNote('EN', random), then)
}
