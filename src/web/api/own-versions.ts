import type { QueryClient } from '@tanstack/react-query'

/** Versions of people that this page made by the way, by the person's id. */
const made = new WeakMap<QueryClient, Map<number, Set<number>>>()

const tagOf = (version: number) => `"${version}"`

/** The version that a tag names, also one that a proxy made weak (`W/"7"`) by packing the answer; 0 for none. */
export const versionOf = (etag: string | null): number => Number(/\d+/.exec(etag ?? '')?.[0] ?? 0)

/**
 * Remembers that this page made a version: by a tag or a logged contact, which touch no field that is edited. Says
 * nothing when the server named no version, since nothing changed then.
 */
export function noteOwnVersion(client: QueryClient, id: number, etag: string | null): void {
  if (etag === null) return
  const ofPeople = made.get(client) ?? new Map<number, Set<number>>()
  made.set(client, ofPeople)
  ofPeople.set(id, (ofPeople.get(id) ?? new Set()).add(versionOf(etag)))
}

/**
 * The version that an edit stands on, carried over what this page itself made since: nobody is told that someone
 * else changed the person when it was they themselves.
 */
export function carriedOver(client: QueryClient, id: number, etag: string | null): string | null {
  const own = made.get(client)?.get(id)
  if (etag === null || !own) return etag
  let version = versionOf(etag)
  while (own.has(version + 1)) version += 1
  return tagOf(version)
}

/** What changes one person is sent one after the other, so that each knows the version before it. */
export const oneAtATime = (id: number) => ({ id: `person ${id}` })
