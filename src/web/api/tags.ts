import { queryOptions } from '@tanstack/react-query'
import { LIMIT_MAX, type Page } from '../../contract/page.ts'
import type { Tag } from '../../contract/tag.ts'
import { call, follow } from './client.ts'

/** Pages of tags that are fetched for completion: what a menu can find its way in. */
const PAGES_MAX = 20

/** The tags that people of the nation have, by name. */
export const tagsQuery = queryOptions({
  queryKey: ['tags'],
  queryFn: async ({ signal }): Promise<Tag[]> => {
    let page: Page<Tag> = await call('listTags', { query: { limit: String(LIMIT_MAX) }, signal })
    const tags = [...page.results]
    for (let pages = 1; page.next && pages < PAGES_MAX; pages += 1) {
      page = await follow<Page<Tag>>(page.next, signal)
      tags.push(...page.results)
    }
    return tags
  },
  staleTime: 60_000,
})
