/** Tags that differ only by case are one tag (api-facts). */
export const tagKey = (tag: string): string => tag.trim().toLowerCase()

/** Tags in the order every person has them: by name, whatever their case. */
export const sortTags = (tags: string[]): string[] =>
  tags.toSorted((one, other) => (tagKey(one) < tagKey(other) ? -1 : 1))

/** The tags a person has, and those of `tags` that they don't have yet; the case of the first spelling is kept. */
export function addTags(has: string[], tags: string[]): string[] {
  const byKey = new Map(has.map((tag) => [tagKey(tag), tag]))
  for (const tag of tags) if (!byKey.has(tagKey(tag))) byKey.set(tagKey(tag), tag.trim())
  return sortTags([...byKey.values()])
}
