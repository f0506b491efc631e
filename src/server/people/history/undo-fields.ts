import { isDeepStrictEqual } from 'node:util'
import type { CustomValue, CustomValues } from '../../../contract/custom-field.ts'
import { mergeCustomValues } from '../parts/custom-values.ts'
import { stateKeys, type PersonState } from '../parts/person-state.ts'
import { sortTags, tagKey } from '../parts/tag-name.ts'

type Fields = Record<string, [before: unknown, after: unknown]>

/** What a person becomes when a change of fields is taken back. */
export interface Undoing {
  after: PersonState
  undone: string[]
  /** Fields that somebody changed since: they stay as they are. */
  kept: string[]
}

/** Takes a change of fields back, field by field; tags one by one, custom fields one by one. */
export function undoFields(now: PersonState, fields: Fields): Undoing {
  const after = { ...now }
  const undone: string[] = []
  const kept: string[] = []
  const note = (name: string, wasUndone: boolean) => (wasUndone ? undone : kept).push(name)
  for (const [name, [old, changed]] of Object.entries(fields)) {
    if (name === 'tags') {
      after.tags = undoTags(now.tags, old as string[], changed as string[])
      note(name, true)
    } else if (name === 'custom_values') {
      const { values, names } = undoCustomValues(
        now.custom_values,
        old as CustomValues,
        changed as CustomValues,
      )
      after.custom_values = values
      for (const [slug, wasUndone] of names) note(slug, wasUndone)
    } else if ((stateKeys as string[]).includes(name)) {
      const isStill = isDeepStrictEqual(now[name as keyof PersonState], changed)
      if (isStill) Object.assign(after, { [name]: old })
      note(name, isStill)
    }
  }
  return { after, undone, kept }
}

function undoTags(now: string[], old: string[], changed: string[]): string[] {
  const [had, got] = [old, changed].map((tags) => new Set(tags.map(tagKey))) as [Set<string>, Set<string>]
  const left = now.filter((tag) => had.has(tagKey(tag)) || !got.has(tagKey(tag)))
  const has = new Set(left.map(tagKey))
  const back = old.filter((tag) => !got.has(tagKey(tag)) && !has.has(tagKey(tag)))
  return sortTags([...left, ...back])
}

function undoCustomValues(now: CustomValues, old: CustomValues, changed: CustomValues) {
  const slugs = [...new Set([...Object.keys(old), ...Object.keys(changed)])].filter(
    (slug) => old[slug] !== changed[slug],
  )
  const names = slugs.map((slug): [string, boolean] => [slug, now[slug] === changed[slug]])
  const back = names
    .filter(([, isStill]) => isStill)
    .map(([slug]): [string, CustomValue | null] => [slug, old[slug] ?? null])
  return { values: mergeCustomValues(now, Object.fromEntries(back)), names }
}
