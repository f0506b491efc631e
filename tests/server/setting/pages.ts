import type { EndpointName } from '../../../src/contract/endpoints.ts'
import type { CallOptions, Nation } from './served-nation.ts'

/** Everything of a paged endpoint: page after page to the end, and back again by the links the other way. */
export async function walkPages<Result>(
  nation: Nation,
  name: EndpointName,
  options: CallOptions,
): Promise<{ pages: Result[][]; back: Result[][] }> {
  const follow = (link: string) =>
    nation.send({
      method: 'GET',
      url: link,
      headers: { authorization: `Bearer ${nation.tokens[options.as ?? 'organizer']}` },
    })
  let page = await nation.call(name, options)
  const pages = [page.body.results]
  while (page.body.next) {
    page = await follow(page.body.next)
    pages.push(page.body.results)
  }
  const back = [page.body.results]
  while (page.body.prev) {
    page = await follow(page.body.prev)
    back.unshift(page.body.results)
  }
  return { pages, back }
}
