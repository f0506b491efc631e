import type { Database } from '../database/engine.ts'
import { loadPeople } from '../people/reading/load.ts'
import type { ChangeDetail } from '../people/writing/journal.ts'
import type { LineOf, NationLine } from './lines.ts'

/** Rows by the person they are about. */
function byPerson<Row extends { person_id: number }>(rows: Row[]): (id: number) => Omit<Row, 'person_id'>[] {
  const found = new Map<number, Omit<Row, 'person_id'>[]>()
  for (const { person_id, ...row } of rows) {
    const some = found.get(person_id)
    if (some) some.push(row)
    else found.set(person_id, [row])
  }
  return (id) => found.get(id) ?? []
}

const changes = (db: Database) =>
  db
    .selectFrom('changes')
    .leftJoin('accounts', 'accounts.id', 'changes.account_id')
    .selectAll('changes')
    .select('accounts.email')

type ChangeRow = Awaited<ReturnType<ReturnType<typeof changes>['execute']>>[number]

const changeLine = ({ account_id: _, email, detail, ...row }: ChangeRow): LineOf<'change'> => ({
  type: 'change',
  ...row,
  account: email,
  detail: JSON.parse(detail) as ChangeDetail & Record<string, unknown>,
})

/** People as lines, each whole and with their history after them; ids that are of nobody are left out. */
export async function peopleLines(db: Database, ids: number[]): Promise<NationLine[]> {
  const people = await loadPeople(db, ids)
  const taggings = byPerson(
    await db
      .selectFrom('taggings')
      .innerJoin('tags', 'tags.id', 'taggings.tag_id')
      .select(['person_id', 'tags.name as tag', 'created_at'])
      .where('person_id', 'in', ids)
      .orderBy('tags.id')
      .execute(),
  )
  const ofPeople = <Table extends 'notes' | 'contacts'>(table: Table) =>
    db
      .selectFrom(table as 'notes')
      .selectAll()
      .where('person_id', 'in', ids)
      .orderBy('id')
      .execute()
  const notes = byPerson(await ofPeople('notes'))
  const contacts = byPerson((await ofPeople('contacts')) as unknown as ContactsRow[])
  const memberships = byPerson(
    await db
      .selectFrom('list_members')
      .selectAll()
      .where('person_id', 'in', ids)
      .orderBy('list_id')
      .execute(),
  )
  const history = new Map<number, NationLine[]>()
  for (const row of await changes(db).where('person_id', 'in', ids).orderBy('changes.id').execute()) {
    history.set(row.person_id, [...(history.get(row.person_id) ?? []), changeLine(row)])
  }
  return ids.flatMap((id): NationLine[] => {
    const person = people.get(id)
    if (!person) return []
    const { tags: _, ...fields } = person.state
    const whole = {
      type: 'person' as const,
      id,
      version: person.version,
      fields,
      taggings: taggings(id),
      lists: memberships(id),
      notes: notes(id),
      contacts: contacts(id),
    }
    return [whole, ...(history.get(id) ?? [])]
  })
}

type ContactsRow = LineOf<'person'>['contacts'][number] & { person_id: number }

/**
 * The history of people who aren't here, from which they can be brought back, but for those whom a job has written
 * as they were before.
 */
export async function removedLines(
  db: Database,
  jobId: number,
  after: number,
  limit: number,
): Promise<LineOf<'change'>[]> {
  const rows = await changes(db)
    .where('changes.id', '>', after)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('people').select('people.id').whereRef('people.id', '=', 'changes.person_id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('job_people')
            .select('job_people.person_id')
            .whereRef('job_people.person_id', '=', 'changes.person_id')
            .where('job_people.job_id', '=', jobId)
            .where('job_people.outcome', 'is', null),
        ),
      ),
    )
    .orderBy('changes.id')
    .limit(limit)
    .execute()
  return rows.map(changeLine)
}
