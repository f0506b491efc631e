import type { Insertable } from 'kysely'
import type { Database } from '../../database/engine.ts'
import { insertRows } from '../../database/insert-rows.ts'
import type { ChangesTable } from '../../database/schema.ts'
import type { LineOf, NationLine } from '../../nation-file/lines.ts'
import { loadCustomFields } from '../../people/parts/custom-fields.ts'
import { toRow } from '../../people/parts/person-row.ts'
import type { SavedPerson } from '../../people/parts/person-state.ts'
import { sortTags, tagKey } from '../../people/parts/tag-name.ts'
import { insertRelations } from '../../people/writing/relations.ts'
import { insertParts } from '../../people/writing/save-parts.ts'
import { findOrMakeTags, insertTaggings } from '../../people/writing/taggings.ts'

const ofType = <Type extends NationLine['type']>(lines: NationLine[], type: Type): LineOf<Type>[] =>
  lines.filter((line): line is LineOf<Type> => line.type === type)

/**
 * Writes lines of a nation's file, with the ids they have. Give it a transaction.
 *
 * @param accounts the ids of accounts that are here by their email in small letters
 * @returns how many people it wrote
 */
export async function writeLines(
  trx: Database,
  lines: NationLine[],
  accounts: ReadonlyMap<string, string>,
): Promise<number> {
  const accountOf = (email: string | null) => (email && accounts.get(email.toLowerCase())) ?? null
  await insertRows(
    trx,
    'custom_fields',
    ofType(lines, 'custom_field').map(({ id, name, slug, holds, options }) => ({
      id,
      name,
      slug,
      type: holds,
      options: options && JSON.stringify(options),
    })),
  )
  await insertRows(
    trx,
    'precincts',
    ofType(lines, 'precinct').map(({ id, code, name }) => ({ id, code, name })),
  )
  await spellTags(
    trx,
    ofType(lines, 'tag').map(({ name }) => name),
  )
  await insertRows(
    trx,
    'lists',
    ofType(lines, 'list').map(({ id, name, slug, author_id }) => ({ id, name, slug, author_id, count: 0 })),
  )
  await insertRows(
    trx,
    'saved_searches',
    ofType(lines, 'saved_search').flatMap(({ type: _, account, terms, shared, ...row }) => {
      const account_id = accountOf(account)
      const kept = { ...row, terms: JSON.stringify(terms), shared: Number(shared), removed_at: null }
      return account_id === null ? [] : [{ account_id, ...kept }]
    }),
  )
  const people = ofType(lines, 'person')
  await writePeople(trx, people)
  await insertRows(
    trx,
    'changes',
    ofType(lines, 'change').map(
      ({ type: _, account, detail, id, person_id, version, kind, at, source, batch }) =>
        ({
          id,
          person_id,
          version,
          kind,
          at,
          account_id: accountOf(account),
          source,
          batch,
          detail: JSON.stringify(detail),
        }) satisfies Insertable<ChangesTable>,
    ),
  )
  return people.length
}

/** Gives the nation its tags, spelled as they were. */
async function spellTags(trx: Database, names: string[]): Promise<void> {
  const rows = [...new Map(names.map((name) => [tagKey(name), { name, name_key: tagKey(name) }])).values()]
  if (rows.length === 0) return
  await trx
    .insertInto('tags')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('name_key').doUpdateSet(({ ref }) => ({ name: ref('excluded.name') })),
    )
    .execute()
}

async function writePeople(trx: Database, lines: LineOf<'person'>[]): Promise<void> {
  if (lines.length === 0) return
  const fields = await loadCustomFields(trx)
  const slugs = new Set(fields.map(({ slug }) => slug))
  const people = lines.map(({ id, version, fields: state, taggings: had }): SavedPerson => {
    // A field that was made while the file was written isn't in it.
    const known = Object.entries(state.custom_values).filter(([slug]) => slugs.has(slug))
    const tags = sortTags(had.map(({ tag }) => tag))
    return { id, version, state: { ...state, tags, custom_values: Object.fromEntries(known) } }
  })
  await insertRows(
    trx,
    'people',
    people.map(({ id, version, state }) => ({ id, ...toRow(state, version) })),
  )
  await insertParts(trx, people, fields)
  const taggings = lines.flatMap(({ id: personId, taggings: had }) =>
    had.map(({ tag, created_at }) => ({ personId, tag, createdAt: created_at })),
  )
  const tags = await findOrMakeTags(
    trx,
    taggings.map(({ tag }) => tag),
  )
  await insertTaggings(trx, taggings, tags)
  await insertRelations(trx, {
    notes: lines.flatMap(({ id: person_id, notes }) =>
      notes.map(({ id, author_id, content, created_at }) => ({
        id,
        person_id,
        author_id,
        content,
        created_at,
      })),
    ),
    contacts: lines.flatMap(({ id: person_id, contacts }) =>
      contacts.map(({ id, ...contact }) => ({ id, person_id, ...contact })),
    ),
    memberships: lines.flatMap(({ id: person_id, lists }) =>
      lists.map(({ list_id, created_at }) => ({ list_id, person_id, created_at })),
    ),
  })
}
