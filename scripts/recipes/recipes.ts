/** A change of a file: a text that takes the place of another, or the whole file. */
export interface Edit {
  file: string
  from?: string
  to: string
}

/** What is run, and what it says; null: it has nothing to complain of. */
export interface Look {
  tool: string
  args: string[]
  says: string | null
}

/** A step of a recipe, and what is heard before the next one is done. */
interface Step {
  does: string
  edits: Edit[]
  complaint?: Look
}

interface Recipe {
  title: string
  steps: Step[]
}

const types = (says: string | null): Look => ({ tool: 'tsc', args: ['--noEmit'], says })
const tests = (file: string, says: string | null, project = file.split('/')[1] as string): Look => ({
  tool: 'vitest',
  args: ['run', '--project', project, file],
  says,
})
/** Opens a new database, as every start does. */
const start = (says: string | null): Look => ({
  tool: 'node',
  args: ['src/server/cli.ts', 'token', '--email', 'ada@example.org', '--role', 'staff'],
  says,
})

const bio = "  profile_content: { label: 'Profile',"
const texts = (language: string, label: string): Edit => ({
  file: `src/web/words/${language}/field-texts.ts`,
  from: '  profile_content: [',
  to: `  shoe_size: ['${label}', '${label}'],\n  profile_content: [`,
})

const field: Recipe = {
  title: 'A field',
  steps: [
    {
      does: 'the types name the languages that lack its label',
      edits: [
        {
          file: 'src/contract/fields.ts',
          from: bio,
          to: `  shoe_size: { label: 'Shoe size', kind: 'text', section: 'profile', help: 'For the parade' },\n${bio}`,
        },
      ],
      complaint: types('src/web/words/fr/field-texts.ts'),
    },
    {
      does: 'the server says that a migration is missing',
      edits: [texts('es', 'Talla de zapato'), texts('fr', 'Pointure')],
      complaint: start('no column shoe_size'),
    },
    {
      does: 'the catalogue’s tests say that the document lacks it',
      edits: [
        {
          file: 'src/server/migrations/018-shoe-size.ts',
          to: `import type { Migration } from 'kysely/migration'

/** The size of a person's shoes. */
export const addShoeSize = (): Migration => ({
  async up(db) {
    await db.schema.alterTable('people').addColumn('shoe_size', 'text').execute()
  },
})
`,
        },
        {
          file: 'src/server/migrations/migrate.ts',
          from: "import { missingColumns } from './missing-columns.ts'",
          to: "import { addShoeSize } from './018-shoe-size.ts'\nimport { missingColumns } from './missing-columns.ts'",
        },
        {
          file: 'src/server/migrations/migrate.ts',
          from: "  '017-short-texts': shortenTexts(),",
          to: "  '017-short-texts': shortenTexts(),\n  '018-shoe-size': addShoeSize(),",
        },
      ],
      complaint: tests('tests/contract/catalogue.test.ts', 'shoe_size'),
    },
    {
      does: 'with its place in the document’s list, the catalogue is whole',
      edits: [
        {
          file: 'tests/fixtures/people-api-fields.json',
          from: '"person": [',
          to: '"person": [ "shoe_size",',
        },
        {
          file: 'tests/contract/catalogue.test.ts',
          from: '  ballots: [],',
          to: '  ballots: [],\n  shoe_size: null,',
        },
      ],
      complaint: tests('tests/contract/catalogue.test.ts', null),
    },
    { does: 'the server starts', edits: [], complaint: start(null) },
    { does: 'the types fit', edits: [], complaint: types(null) },
  ],
}

const endpoint: Recipe = {
  title: 'An endpoint',
  steps: [
    {
      does: 'the server’s tests name what nothing is bound to',
      edits: [
        {
          file: 'src/contract/endpoints/tags.ts',
          from: '  listTags: endpoint({',
          to: `  countTags: endpoint({
    method: 'GET',
    path: '/api/v1/tags/count',
    summary: 'How many tags the nation has',
    who: 'volunteer',
    ours: true,
    responses: { 200: z.strictObject({ count: z.int() }) },
  }),
  listTags: endpoint({`,
        },
      ],
      complaint: tests('tests/server/endpoints.test.ts', 'countTags'),
    },
    {
      does: 'the API’s page is to be written anew',
      edits: [
        {
          file: 'src/server/routes/tags.ts',
          from: '  bind(endpoints.listTags,',
          to: '  bind(endpoints.countTags, async () => ({ count: await countTags(db) }))\n\n  bind(endpoints.listTags,',
        },
      ],
      complaint: tests('tests/house/api-docs.test.ts', 'tags/count'),
    },
    {
      does: 'it is complete',
      edits: [],
      complaint: tests('tests/server/endpoints.test.ts', null),
    },
  ],
}

const page: Recipe = {
  title: 'A page',
  steps: [
    {
      does: 'the tests of the house name words that nobody composed',
      edits: [
        { file: 'src/web/words/en/parade.ts', to: "export const paradeWords = { title: 'Parade' }\n" },
        {
          file: 'src/web/pages/parade/ParadePage.tsx',
          to: `import { useTranslations } from 'use-intl'

export function ParadePage() {
  const t = useTranslations('parade' as 'frame')
  return <h1>{t('title' as never)}</h1>
}
`,
        },
      ],
      complaint: tests('tests/house/words.test.ts', 'src/web/words/en/parade.ts'),
    },
  ],
}

const command: Recipe = {
  title: 'A command',
  steps: [
    {
      does: 'the tests of the house ask for its row in the README',
      edits: [
        {
          file: 'src/server/cli.ts',
          from: '  check: {',
          to: "  parade: { run: check, usage: 'parade' },\n  check: {",
        },
      ],
      complaint: tests('tests/house/documents.test.ts', 'npm run muster -- parade'),
    },
  ],
}

const language: Recipe = {
  title: 'A language',
  steps: [
    {
      does: 'the types name what it lacks',
      edits: [
        {
          file: 'src/contract/language.ts',
          from: "['en', 'es', 'fr']",
          to: "['en', 'es', 'fr', 'de']",
        },
      ],
      complaint: types('src/web/words/languages.ts'),
    },
  ],
}

/** What CONTRIBUTING.md tells how to add. */
export const recipes: Recipe[] = [field, endpoint, page, command, language]
