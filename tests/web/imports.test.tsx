import { screen, waitFor, within } from '@testing-library/dom'
import { describe, expect, it } from 'vitest'
import type { EndpointName } from '../../src/contract/endpoints.ts'
import type { ImportRow } from '../../src/contract/import-row.ts'
import { importOptionsDefault, type Import, type ImportColumn } from '../../src/contract/import.ts'
import { comparedImport, uploadImport } from '../server/setting/imports.ts'
import { heading, openDashboard } from './setting/dashboard.tsx'

const SLOW = { timeout: 10_000 }
const work: NonNullable<Import['work']> = {
  status: 'running',
  problem: null,
  total: 2_000,
  done: 500,
  changed: 480,
  failed: 0,
  created_at: '2026-01-01T00:00:00Z',
  finished_at: null,
}
const counts = {
  new: 3,
  changed: 1,
  unchanged: 0,
  refused: 1,
  unsure: 1,
  double: 0,
  skipped: 0,
  left_out: 0,
  remarked: 0,
}

const imported = (state: Partial<Import>): { import: Import } => ({
  import: {
    id: 7,
    type: 'people',
    is_overwritable: false,
    status: { name: 'queued' },
    stage: 'mapping',
    file_name: 'members.csv',
    size_in_bytes: 2_100,
    rows: 6,
    format: { kind: 'text', encoding: 'windows-1252', delimiter: ';', quote: '"' },
    options: importOptionsDefault,
    problem: null,
    message: null,
    counts,
    reasons: [],
    work: null,
    undoable: false,
    author_name: 'Ola Organizer',
    created_at: '2026-01-01T00:00:00Z',
    finished_at: null,
    ...state,
  },
})

const column = (name: string, target: string | null, value: string, more: Partial<ImportColumn> = {}) => ({
  name,
  mapping: { target },
  asks: [],
  unread: [],
  samples: [{ value, stored: [value], rule: null }],
  ...more,
})
const columns = {
  remembered: false,
  lacking: [] as string[],
  columns: [
    column('Vorname', 'first_name', 'Ada'),
    column('Mail', 'email', 'nonsense', {
      samples: [{ value: 'nonsense', stored: null, rule: 'should look like an email address' }],
    }),
    column('Geboren', 'birthdate', '03/04/1980', { asks: ['date_order'] }),
    column('Größe', null, 'XL'),
  ],
}

const sampled = {
  remembered: false,
  lacking: [],
  columns: [
    column('Name', 'first_name', '', {
      samples: Array.from({ length: 20 }, (_, index) => ({
        value: `Ann ${index + 1}`,
        stored: [`Ann ${index + 1}`],
        rule: null,
      })),
    }),
    column('Tags', 'tags', '', {
      samples: [{ value: '"Board, former", donor', stored: ['Board, former', 'donor'], rule: null }],
    }),
    column('Since', 'first_volunteer_at', '', {
      samples: [{ value: '2.6.2019', stored: ['2019-06-02T00:00:00+00:00'], rule: null }],
    }),
  ],
}

const row = (number: number, outcome: ImportRow['outcome'], more: Partial<ImportRow> = {}): ImportRow => ({
  row: number,
  outcome,
  left_out: false,
  person: null,
  matched_by: null,
  cells: ['Ada', 'ada@example.org', '03/04/1980', 'XL'],
  file_cells: null,
  changes: [],
  refusals: [],
  remarks: [],
  candidates: [],
  doubts: [],
  removed: null,
  choice: null,
  same_as: null,
  ...more,
})

const refusal = { column: 'Mail', value: 'nonsense', rule: 'should look like an email address' }
const ada = { id: 12, name: 'Ada Lovelace' }
const rows: ImportRow[] = [
  row(2, 'new', { changes: [{ field: 'home_address.city', before: null, after: 'Köln' }] }),
  row(3, 'new', { changes: [{ field: 'first_name', before: null, after: 'Kai' }] }),
]

/** Opens an import as the server would tell of it at some point of its way. */
async function openImport(
  state: Partial<Import>,
  {
    of = rows,
    path = '/import/7',
    columns: ofFile = columns,
  }: { of?: ImportRow[]; path?: string; columns?: typeof columns } = {},
) {
  const opened = await openDashboard(path, {
    answers: {
      showImport: imported(state),
      changeImport: imported(state),
      importColumns: ofFile,
      listImportRows: { results: of, next: null },
    },
  })
  await heading('members.csv')
  const sent = (name: EndpointName) => opened.asked.filter((one) => one.name === name).map(({ body }) => body)
  return { ...opened, sent }
}

describe('the page Import', () => {
  it('is for organizers alone, and nobody else is led there', async () => {
    await openDashboard('/import', { as: 'staff' })
    await heading('Import is for organizers')
    expect(screen.queryByRole('link', { name: 'Import' })).toBeNull()
  })

  it('takes a file, and the import goes on at an address of its own', async () => {
    const { user, path, nation } = await openDashboard('/import')
    await heading('Import')
    const choose = await screen.findByRole('button', { name: 'Choose a file' })
    const file = new File(['First name,Email\nAda,ada@example.org\n'], 'friends.csv')
    const chooser = choose.parentElement?.querySelector('input') as HTMLInputElement
    expect(chooser.accept.split(',')).toEqual(expect.arrayContaining(['.vcf', 'text/vcard']))
    await user.upload(chooser, file)
    await heading('friends.csv')
    expect(path()).toBe('/import/1')
    expect((await nation.call('listImports')).body.results).toMatchObject([{ file_name: 'friends.csv' }])
  })

  it('says why a file was not taken, and can take another', async () => {
    const { user, setOnline } = await openDashboard('/import')
    const choose = await screen.findByRole('button', { name: 'Choose a file' }, SLOW)
    setOnline(false)
    await user.upload(
      choose.parentElement?.querySelector('input') as HTMLInputElement,
      new File(['x'], 'x.csv'),
    )
    // The page says it where the file was given, and the frame above all pages.
    const [said] = await screen.findAllByText(/can’t be reached. Check/)
    expect(said).toBeVisible()
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeEnabled()
  })
})

describe('an import whose file can’t be read', () => {
  it('says what is wrong and where, in the reader’s words', async () => {
    const problem = { kind: 'quote_not_closed', row: 812, column: 4 } as const
    await openImport({ stage: 'failed', problem, message: 'Told by the server.' })
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Row 812, column 4: The quote that opens here is never closed.',
    )
    expect(
      screen.getByText('Nothing was written. Fix the file, or have it read in another way.'),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'Choose another file' })).toBeVisible()
  })
})

describe('the columns of an import', () => {
  it('show a few values, tags each by itself and days in the reader’s way, and all when asked', async () => {
    const { user } = await openImport({ stage: 'mapping' }, { columns: sampled })
    const tags = await screen.findByText('"Board, former", donor')
    const stored = within(tags.closest('li') as HTMLElement)
    expect(stored.getByText('Board, former')).toBeVisible()
    expect(stored.getByText('donor')).toBeVisible()
    expect(screen.getByText('Jun 2, 2019')).toBeVisible()
    expect(screen.queryByText('Ann 20')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show all samples of Name' }))
    expect(screen.getByText('Ann 20')).toBeVisible()
  })

  it('say what of them would be stored, and which rule a value breaks', async () => {
    await openImport({ stage: 'mapping' })
    expect(await screen.findByText('should look like an email address')).toBeVisible()
    expect(screen.getByText('Windows-1252, separated by semicolons')).toBeVisible()
    expect(within(screen.getByRole('heading', { name: /Größe/ })).getByText('Left out')).toBeVisible()
  })

  it('say what votes lack to be taken', async () => {
    await openImport({}, { columns: { ...columns, lacking: ['ballots.election_at', 'ballots.state'] } })
    const notice = await screen.findByText(/To import votes, these columns are also needed/, undefined, SLOW)
    expect(notice).toHaveTextContent('Ballots: Election and Ballots: State')
  })

  it('go where one says, all of them being saved', async () => {
    const { user, sent } = await openImport({ stage: 'mapping' })
    await user.click(await screen.findByRole('combobox', { name: 'Where Größe goes' }))
    await user.click(await screen.findByRole('option', { name: 'Employer', hidden: true }))
    await waitFor(() => expect(sent('changeImport')).toHaveLength(1))
    expect(sent('changeImport')).toMatchObject([
      {
        import: {
          mapping: [
            { target: 'first_name' },
            { target: 'email' },
            { target: 'birthdate' },
            { target: 'employer' },
          ],
        },
      },
    ])
  })

  it('become a tag or a field of the nation on the spot', async () => {
    const { user, sent, nation } = await openImport({ stage: 'mapping' })
    await user.click(await screen.findByRole('combobox', { name: 'Where Größe goes' }))
    await user.click(await screen.findByRole('option', { name: 'A new custom field…', hidden: true }))
    await user.click(await screen.findByRole('button', { name: 'Add field' }))
    await waitFor(() => expect(sent('changeImport')).toHaveLength(1))
    expect(JSON.stringify(sent('changeImport'))).toContain('"custom_values.gro_e"')
    expect((await nation.call('listCustomFields')).body.results).toMatchObject([{ name: 'Größe' }])
  })

  it('are asked how they write days before anything is compared', async () => {
    const { user, sent, answer } = await openImport({ stage: 'mapping' })
    expect(await screen.findByText('One column needs an answer from you')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    expect(sent('compareImport')).toEqual([])
    expect(screen.getByRole('radio', { name: 'Year first' })).toHaveFocus()
    answer('importColumns', {
      ...columns,
      columns: columns.columns.map((one) =>
        one.asks.length > 0 ? { ...one, mapping: { ...one.mapping, date_order: 'dmy' } } : one,
      ),
    })
    answer('compareImport', imported({ stage: 'comparing', work }))
    answer('showImport', imported({ stage: 'comparing', work }))
    await user.click(screen.getByRole('radio', { name: 'Day first' }))
    await user.click(await screen.findByRole('button', { name: 'Compare' }))
    expect(await screen.findByText('500 of 2,000')).toBeVisible()
    expect(screen.getByRole('group', { name: 'Comparing' })).toHaveFocus()
    expect(JSON.stringify(sent('changeImport'))).toContain('"date_order":"dmy"')
  })

  it('show the words that count as empty, and take one back that is a name', async () => {
    const written = column('Nachname', 'last_name', 'NULL', {
      mapping: { target: 'last_name', nothing: ['NULL'] },
      samples: [{ value: 'NULL', stored: null, rule: null }],
    })
    const { user, sent } = await openImport(
      { stage: 'mapping' },
      { columns: { ...columns, columns: [written] as never } },
    )
    expect(await screen.findByText('nothing')).toBeVisible()
    await user.click(screen.getByLabelText('Counts as empty in Nachname', { selector: 'input' }))
    await user.keyboard('{Backspace}')
    await waitFor(() => expect(sent('changeImport')).toHaveLength(1))
    expect(JSON.stringify(sent('changeImport'))).toContain('"nothing":[]')
  })

  it('match people in an order that can be changed by the keyboard', async () => {
    const { user, sent } = await openImport({ stage: 'mapping' })
    await user.click(await screen.findByRole('radio', { name: /Overwrite/ }))
    await user.click(screen.getAllByRole('button', { name: 'Change' })[1] as HTMLElement)
    screen.getByRole('button', { name: 'Move External id up' }).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(sent('changeImport')).toHaveLength(2))
    expect(sent('changeImport')[0]).toMatchObject({ import: { options: { on_match: 'overwrite' } } })
    expect(JSON.stringify(sent('changeImport')[1])).toContain('["external_id","id",')
  })
})

describe('what reading a file found', () => {
  it('is said above the columns, and what was left out can be taken', async () => {
    const text = 'Members of 2026\n\nFirst name,Email,Donated\nAda,ada@example.org,5\nTotal,,5\n'
    const { user } = await openDashboard('/import/1', { prepare: (nation) => uploadImport(nation, text) })
    await heading('people.csv')
    expect(await screen.findByText('The names of the columns are in row 3.')).toBeVisible()
    expect(screen.getByText('Row 5 looks like a row of totals: it is left out.')).toBeVisible()
    expect(screen.getByText(/^One row was read/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Import it' }))
    expect(await screen.findByText('Row 5 looks like a row of totals: it is imported.')).toBeVisible()
    expect(await screen.findByText(/^2 rows were read/)).toBeVisible()
  })

  it('is of an address book which version its cards have', async () => {
    const text = 'BEGIN:VCARD\nVERSION:3.0\nN:Núñez;Ada\nEND:VCARD\n'
    await openDashboard('/import/1', { prepare: (nation) => uploadImport(nation, text, 'people.vcf') })
    await heading('people.vcf')
    expect(await screen.findByText('vCard 3.0, UTF-8: each row is a card')).toBeVisible()
    expect(screen.getByText(/^One row was read/)).toBeVisible()
  })

  it('lets the names of the columns be elsewhere, or nowhere', async () => {
    const text = 'Ada,Byron,ada@example.org\nBea,Quill,bea@example.org\n'
    const { user } = await openDashboard('/import/1', { prepare: (nation) => uploadImport(nation, text) })
    await heading('people.csv')
    const change = async () => (await screen.findAllByRole('button', { name: 'Change' }))[0] as HTMLElement
    await user.click(await change())
    await user.selectOptions(screen.getByLabelText('Names of the columns'), 'In one row')
    expect(await screen.findByText(/^One row was read/)).toBeVisible()
    await user.click(await change())
    await user.selectOptions(
      screen.getByLabelText('Names of the columns'),
      'Nowhere: the first row holds a person',
    )
    expect(await screen.findByText(/^2 rows were read/)).toBeVisible()
  })
})

describe('the comparison', () => {
  it('counts what becomes of the rows, and leaves a group or a row out', async () => {
    const { user, sent, answer } = await openImport({ stage: 'ready' })
    expect(await screen.findByRole('link', { name: /3\s*New/ })).toHaveAttribute('aria-current', 'true')
    expect(await screen.findByText('Home address: City')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Import 4 rows' })).toBeEnabled()
    answer('leaveOutRows', imported({ stage: 'ready', counts: { ...counts, left_out: 1, remarked: 0 } }))
    await user.click(screen.getByRole('checkbox', { name: 'Import Ada, row 2' }))
    expect(await screen.findByRole('button', { name: 'Import 3 rows' })).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Import Ada, row 2' })).not.toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Leave all 3 out' }))
    await waitFor(() =>
      expect(sent('leaveOutRows')).toEqual([
        { rows: [2], left_out: true },
        { outcome: 'new', left_out: true },
      ]),
    )
  })

  it('shows what changes field by field, old and new', async () => {
    const changes = [
      { field: 'mobile', before: null, after: '+1 212 555 0155' },
      { field: 'birthdate', before: '1980-12-10', after: '1980-12-31' },
      { field: 'first_volunteer_at', before: null, after: '2019-06-02T00:00:00+00:00' },
      { field: 'donations_amount_in_cents', before: null, after: '123450' },
      { field: 'do_not_call', before: 'false', after: 'true' },
    ]
    const of = [row(4, 'changed', { person: ada, matched_by: 'email', changes })]
    await openImport({ stage: 'ready' }, { of, path: '/import/7?show=changed' })
    expect(await screen.findByRole('link', { name: 'Ada Lovelace' })).toBeVisible()
    expect(screen.getByText(/matched by Email/)).toBeVisible()
    expect(screen.getByRole('row', { name: /Mobile nothing \+1 212 555 0155/ })).toBeVisible()
    expect(screen.getByRole('row', { name: 'Birthdate Dec 10, 1980 Dec 31, 1980' })).toBeVisible()
    expect(screen.getByRole('row', { name: 'First volunteered nothing Jun 2, 2019' })).toBeVisible()
    expect(screen.getByRole('row', { name: /nothing 1,234\.50$/ })).toBeVisible()
    expect(screen.getByRole('row', { name: 'Do not call No Yes' })).toBeVisible()
  })

  it('says why rows are refused, and gives them back to be mended', async () => {
    const of = [row(5, 'refused', { refusals: [refusal] })]
    await openImport({ stage: 'ready' }, { of, path: '/import/7?show=refused' })
    expect(await screen.findByText('Mail “nonsense” should look like an email address')).toBeVisible()
    expect(screen.getByRole('link', { name: /Download rows to fix/ })).toHaveAttribute(
      'href',
      '/api/v1/imports/7/refused',
    )
  })

  it('lets a refused row be edited here, and put back', async () => {
    const { user } = await openDashboard('/import/1?show=refused', {
      prepare: (nation) =>
        comparedImport(nation, 'First name,Email,City\n,nonsense,\nBea,bea@example.org,Köln\n'),
    })
    await heading('people.csv')
    await user.click(await screen.findByRole('button', { name: 'Edit row 2' }))
    const email = screen.getByRole('textbox', { name: 'Email' })
    expect(email).toHaveFocus()
    expect(email).toHaveAccessibleDescription('should look like an email address')
    expect(screen.queryByRole('textbox', { name: 'City' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show all 3 cells' }))
    expect(screen.getByRole('textbox', { name: 'City' })).toBeVisible()
    await user.clear(email)
    await user.type(email, 'ada@example.org{Enter}')
    expect(await screen.findByText('Row 2 is compared again: New')).toBeVisible()
    expect(await screen.findByRole('link', { name: /^2\s?New$/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Edit row 2' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo: put row 2 back as it was' }))
    expect(await screen.findByRole('button', { name: 'Edit row 2' })).toBeVisible()
    expect(await screen.findByText('Row 2 is as it was')).toBeVisible()
  })

  it('keeps a row in the form as long as it is refused, and lets it be on Esc', async () => {
    const { user } = await openDashboard('/import/1?show=refused', {
      prepare: (nation) => comparedImport(nation, 'First name,Email\n,nonsense\n'),
    })
    await heading('people.csv')
    await user.click(await screen.findByRole('button', { name: 'Edit row 2' }))
    const email = screen.getByRole('textbox', { name: 'Email' })
    await user.type(email, '!')
    expect(email).not.toHaveAccessibleDescription()
    await user.type(email, '{Enter}')
    await waitFor(() => expect(email).toHaveAccessibleDescription('should look like an email address'))
    await user.type(email, '{Escape}')
    expect(await screen.findByText('Email “nonsense!” should look like an email address')).toBeVisible()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Edit row 2' })).toHaveFocus())
    expect(screen.getByText(/edited here/)).toBeVisible()
  })

  it('lets one choose whom an unsure row means', async () => {
    const unsure = row(6, 'unsure', { candidates: [ada, { id: 15, name: 'Ada King' }] })
    const { user, sent, answer } = await openImport(
      { stage: 'ready' },
      { of: [unsure], path: '/import/7?show=unsure' },
    )
    answer('chooseForRow', { row: { ...unsure, choice: 15 } })
    await user.click(await screen.findByRole('radio', { name: 'Ada King' }))
    await waitFor(() => expect(sent('chooseForRow')).toEqual([{ choice: 15 }]))
    expect(screen.getByRole('radio', { name: 'Ada King' })).toBeChecked()
  })
})

describe('a run', () => {
  it('says how far it is, and rests when asked to', async () => {
    const { user, sent, answer } = await openImport({ stage: 'running', work })
    expect(await screen.findByText('500 of 2,000')).toBeVisible()
    const paused = imported({ stage: 'running', work: { ...work, status: 'paused' } })
    answer('pauseImport', paused)
    answer('showImport', paused)
    await user.click(screen.getByRole('button', { name: 'Pause' }))
    expect(await screen.findByRole('heading', { name: 'Paused' })).toBeVisible()
    expect(sent('pauseImport')).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'Resume' })).toBeVisible()
  })

  it('that a full disk stopped says so, and goes on when told', async () => {
    const full = { ...work, status: 'paused', problem: 'disk_full' } as const
    const { user, answer, asked } = await openImport({ stage: 'running', work: full })
    expect(await screen.findByRole('alert')).toHaveTextContent('The server’s disk is full.')
    answer('resumeImport', imported({ stage: 'running', work }))
    answer('showImport', imported({ stage: 'running', work: { ...work, done: 900 } }))
    await user.click(screen.getByRole('button', { name: 'Resume' }))
    expect(await screen.findByText('900 of 2,000')).toBeVisible()
    expect(asked.some(({ name }) => name === 'resumeImport')).toBe(true)
  })

  it('that is over says of every row of the file what came of it', async () => {
    const of = {
      new: 1_931,
      changed: 2,
      unchanged: 1,
      refused: 25,
      unsure: 2,
      double: 36,
      skipped: 0,
      left_out: 3,
      remarked: 0,
    }
    await openImport({ stage: 'finished', counts: of, rows: 2_000 })
    expect(await screen.findByText('Imported 1,933 people: 1,931 new, 2 changed.')).toBeVisible()
    expect(
      screen.getByText(
        'The other 67 of 2,000 rows: 36 duplicates, 1 unchanged, 25 refused, 2 unsure, 3 left out.',
      ),
    ).toBeVisible()
    expect(Object.values(of).reduce((sum, count) => sum + count)).toBe(2_000)
  })

  it('that was cancelled says how many rows it had not reached', async () => {
    await openImport({ stage: 'cancelled', counts, rows: 2_000, undoable: true })
    expect(await screen.findByText(/^Cancelled after 4 people: 3 new, 1 changed\./)).toBeVisible()
    expect(
      screen.getByText('The other 1,996 of 2,000 rows: 1 refused, 1 unsure, 1,994 not reached.'),
    ).toBeVisible()
  })

  it('that is over is undone as a whole, and says who was kept', async () => {
    const done = { ...work, status: 'done', done: 2_000 } as const
    const { user, answer, sent } = await openImport({ stage: 'finished', work: done, undoable: true })
    expect(await screen.findByText('Imported 4 people: 3 new, 1 changed.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo the whole import' }))
    answer('undoImport', imported({ stage: 'undone', work: { ...done, changed: 479 } }))
    answer('listKept', {
      results: [{ person_id: 12, name: 'Ada Lovelace', problem: 'changed_since', fields: ['mobile'] }],
    })
    const dialog = await screen.findByRole('dialog')
    expect(sent('undoImport')).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('The import is undone for 479 people.')).toBeVisible()
    expect(await screen.findByRole('link', { name: 'Ada Lovelace' })).toBeVisible()
    expect(screen.getByText('Mobile')).toBeVisible()
  })
})
