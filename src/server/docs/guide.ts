import { LIMIT_DEFAULT, LIMIT_MAX } from '../../contract/page.ts'
import { problems, type ProblemKind } from '../../contract/problem.ts'
import { RATE_LIMIT_DEFAULT } from '../../contract/rate-limit.ts'
import { callersOf, type Description } from './describe.ts'

/** A piece of the guide, for the page and for docs/api.md; `code` between backticks. */
export type Block =
  { kind: 'text'; text: string } | { kind: 'code'; text: string } | { kind: 'table'; rows: string[][] }

export interface Chapter {
  title: string
  blocks: Block[]
}

const text = (words: string): Block => ({ kind: 'text', text: words })
/** A table; the first row is its head. */
const table = (...rows: string[][]): Block => ({ kind: 'table', rows })

const meanings: Record<ProblemKind, string> = {
  validation_failed:
    'A value breaks a rule: `validation_errors` has a sentence each, `field_errors` (ours) the same by field',
  no_matches: 'Nobody matches',
  multiple_matches: 'Several people match',
  bad_request:
    'The request can’t be read: malformed JSON, an unknown value of a parameter, a changed `__token`',
  missing_parameters: '`parameters` names what is missing',
  unauthorized: 'No token or session, or one that is unknown, expired or revoked',
  forbidden: 'The role doesn’t allow it',
  not_found: 'There is no such record',
  conflict: 'A unique value is taken',
  precondition_failed: '`If-Match` doesn’t hold: someone else changed the person, who comes with the answer',
  too_large: 'The body is too large',
  unsupported_media_type: 'The body is not JSON',
  rate_limited: 'Too many requests; `Retry-After` says how many seconds to wait',
  server_error: 'A fault of the server',
  unavailable: 'The server can’t answer just now',
  disk_full: 'The server has no room left on its disk',
}

const errors = () =>
  Object.entries(problems).map(([kind, { status, code }]) => [
    String(status),
    `\`${code}\``,
    meanings[kind as ProblemKind],
  ])

const differing = (endpoints: Description[]) =>
  endpoints.flatMap(({ method, path, successes }) =>
    successes
      .filter((one) => one.status !== one.hostedStatus)
      .map((one) => [
        `\`${method} ${path}\``,
        String(one.status),
        one.hostedStatus === 204 ? '204, without a body' : String(one.hostedStatus),
      ]),
  )

const { requests, seconds } = RATE_LIMIT_DEFAULT

/** What holds for every endpoint. */
export const guide = (endpoints: Description[]): Chapter[] => [
  {
    title: 'Calling it',
    blocks: [
      text(
        'The People API of the document, under `/api/v1`, and what Muster adds to it, marked “ours”. A program written for that API works after a change of its base address. Bodies and answers are JSON.',
      ),
      text(
        'An access token goes in the header, or in the parameter `access_token`. `npm run muster -- token --email E --role R` prints one.',
      ),
      {
        kind: 'code',
        text: [
          'export MUSTER=http://localhost:3000 TOKEN=…',
          'curl -H "Authorization: Bearer $TOKEN" "$MUSTER/api/v1/people/me"',
        ].join('\n'),
      },
      text(
        'Times are answered as `2014-02-02T11:51:23+00:00`, and read with any offset. `GET` of a person carries an `ETag`; a `PUT` with `If-Match` is refused once someone else changed the person.',
      ),
      text(
        'Changes of many people, and undoing them, are jobs of the server: a short one is over when the answer comes, a longer one is followed at `/api/v1/jobs/:id`. With `Prefer: respond-async` the answer is the job as it begins.',
      ),
      text(
        'A program that calls from a browser with the dashboard’s cookie must come from the same site to change something.',
      ),
    ],
  },
  {
    title: 'Roles',
    blocks: [
      text('A token has a role, at most that of its account. Each endpoint names who may call it.'),
      table(
        ['Role', 'May'],
        ['volunteer', 'look people up, without money, voter file ids, capital and private notes'],
        ['staff', 'see everything, and write people, tags, notes and lists'],
        ['organizer', 'do everything, removing people and running the nation too'],
      ),
      text(
        `Where it says “${callersOf('anyone')}”, no token is needed. What a volunteer may not see is answered as null.`,
      ),
    ],
  },
  {
    title: 'Files',
    blocks: [
      text(
        'Four addresses take or give a file instead of JSON; they are for organizers. An import made by `upload` waits for its columns to be confirmed; one made by `POST /api/v1/imports` reads, compares and runs by itself.',
      ),
      table(
        ['Request', 'File'],
        [
          '`POST /api/v1/imports/upload?file_name=people.csv`',
          'the body as it is, up to 1 GB: CSV, TSV, .xlsx, .ods, or a nation in JSON Lines',
        ],
        ['`GET /api/v1/imports/:id/refused`', 'the rows that were refused, as CSV, with the reason last'],
        ['`GET /api/v1/exports/:id/download`', 'the people of an export, once it is finished'],
        ['`GET /api/v1/backup`', 'the whole database, where it is SQLite'],
      ),
      {
        kind: 'code',
        text: 'curl -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/octet-stream" --data-binary @people.csv "$MUSTER/api/v1/imports/upload?file_name=people.csv"',
      },
    ],
  },
  {
    title: 'Paging',
    blocks: [
      text(
        `A paged list answers \`results\`, \`next\` and \`prev\`. The links are path and query, to be followed as they are; null where there is no further page. \`limit\` is ${LIMIT_DEFAULT} unless said and ${LIMIT_MAX} at most, and may change from page to page. People who come and go shift nothing.`,
      ),
      text(
        'The older form, `page` and `per_page`, works where an endpoint lists them, and answers `results`, `page`, `total_pages`, `per_page` and `total`.',
      ),
    ],
  },
  {
    title: 'Rate limit',
    blocks: [
      text(
        `${requests} requests in ${seconds} seconds for each access token; whoever runs the server can change that with \`RATE_LIMIT\`, or turn it off. Without a token it goes by address. Every answer has the headers below, also with the limit off; a 429 has \`Retry-After\` too.`,
      ),
      table(
        ['Header', 'Example', 'Meaning'],
        ['`X-RateLimit-Limit`', `\`${seconds}s\``, 'the length of a window'],
        ['`X-RateLimit-Remaining`', `\`${requests - 1}\``, 'requests left in the window'],
        ['`X-RateLimit-Reset`', '`1377043200`', 'when it ends, in seconds since the epoch'],
      ),
    ],
  },
  {
    title: 'Two manners of answering',
    blocks: [
      text(
        'The document and the hosted service disagree in a few places. Muster answers as the document says, and as the service did to a token made with `--manner hosted`, or to all tokens of a server with `MANNER=hosted`.',
      ),
      table(['', 'document', 'hosted'], ...differing(endpoints), [
        '`lat`, `lng` of every address',
        'numbers',
        'texts, `"34.0522"`',
      ]),
    ],
  },
  {
    title: 'Errors',
    blocks: [
      text('An error is `{"code": "…", "message": "…"}`, and more where the table says so.'),
      table(['Status', 'Code', 'Meaning'], ...errors()),
    ],
  },
]
