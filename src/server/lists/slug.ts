import { SLUG_MAX } from '../../contract/list.ts'
import { Problem } from '../../contract/problem.ts'
import { rules } from '../../contract/rules.ts'
import type { Database } from '../database/engine.ts'
import { foldText } from '../text/fold.ts'

/** Room for the number that tells derived slugs apart. */
const NUMBER_ROOM = 10

const hasSlug = async (db: Database, slug: string): Promise<{ id: number } | undefined> =>
  db.selectFrom('lists').select('id').where('slug', '=', slug).executeTakeFirst()

/** Whether no list has the slug. */
export const isFreeSlug = async (db: Database, slug: string): Promise<boolean> => !(await hasSlug(db, slug))

/** A free slug made from the name of a list: `New Voters` gives `new_voters`, a second one `new_voters_2`. */
export async function deriveSlug(db: Database, name: string): Promise<string> {
  const folded = [...foldText(name).replaceAll(' ', '_')].slice(0, SLUG_MAX - NUMBER_ROOM).join('')
  const base = folded === '' ? 'list' : folded
  let slug = base
  for (let number = 2; await hasSlug(db, slug); number += 1) slug = `${base}_${number}`
  return slug
}

/** Throws `conflict` when another list has the slug. */
export async function requireFreeSlug(db: Database, slug: string, ownId: number | null): Promise<void> {
  const list = await hasSlug(db, slug)
  if (!list || list.id === ownId) return
  throw new Problem('conflict', 'Another list has this slug.', {
    validation_errors: [`list.slug '${slug}' ${rules.conflict}`],
    field_errors: { 'list.slug': [rules.conflict] },
  })
}
