import { screen, waitFor, within } from '@testing-library/dom'
import { describe, expect, it } from 'vitest'
import type { Export } from '../../src/contract/export.ts'
import { openDashboard } from './setting/dashboard.tsx'

const SLOW = { timeout: 10_000 }
const resting: Export = {
  id: 9,
  status: { name: 'working' },
  download_url: null,
  list_id: 3,
  list_name: 'Hosts',
  choice: 'list',
  author_name: 'Ola Organizer',
  format: 'csv',
  names: 'ours',
  file_name: 'people-2026-01-01.csv',
  size_in_bytes: 40_000,
  work: {
    status: 'paused',
    problem: 'disk_full',
    total: 2_000,
    done: 500,
    changed: 500,
    failed: 0,
    created_at: '2026-01-01T00:00:00Z',
    finished_at: null,
  },
  created_at: '2026-01-01T00:00:00Z',
  finished_at: null,
}

const listed = async (name: string | RegExp) =>
  (await screen.findByText(name, {}, SLOW)).closest('li') as HTMLElement

describe('the exports so far', () => {
  it('say who took whom out and when, and give the file again', async () => {
    const { user, nation } = await openDashboard('/settings/data')
    expect(await screen.findByText('None yet.', {}, SLOW)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Export everything' }))
    const row = within(await listed(/^nation-.*\.jsonl$/))
    await row.findByRole('link', { name: /^Download/ })
    expect(row.getByText('organizer@example.org')).toBeVisible()
    expect(row.getByText('The whole nation')).toBeVisible()
    expect(row.getByText('3 people')).toBeVisible()
    expect(row.getByText(/^[\d.]+ kB$/)).toBeVisible()
    const [{ id }] = (await nation.call('listExports')).body.results
    expect(row.getByRole('link', { name: /^Download nation-.* again$/ })).toHaveAttribute(
      'href',
      `/api/v1/exports/${id}/download`,
    )
  })

  it('are the newest first, and all when asked', async () => {
    const results = Array.from({ length: 8 }, (_, index) => ({
      ...resting,
      id: 20 - index,
      file_name: `people-${index + 1}.csv`,
    }))
    const { user } = await openDashboard('/settings/data', { answers: { listExports: { results } } })
    await listed('people-1.csv')
    expect(screen.queryByText('people-8.csv')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show all 8' }))
    expect(screen.getByText('people-8.csv')).toBeVisible()
  })

  it('let one go on that a full disk stopped', async () => {
    const { user, answer, asked } = await openDashboard('/settings/data', {
      answers: { listExports: { results: [resting] } },
    })
    const row = within(await listed('people-2026-01-01.csv'))
    expect(row.getByText('Paused')).toBeVisible()
    expect(row.getByText('The list Hosts')).toBeVisible()
    expect(row.getByText('500 of 2,000')).toBeVisible()
    expect(row.getByRole('alert')).toHaveTextContent('The server’s disk is full.')
    expect(row.queryByRole('link')).toBeNull()
    const gone: Export = {
      ...resting,
      work: { ...resting.work!, status: 'running', problem: null, done: 900 },
    }
    answer('resumeExport', { export: gone })
    answer('listExports', { results: [gone] })
    await user.click(row.getByRole('button', { name: 'Resume the export people-2026-01-01.csv' }))
    expect(await screen.findByText('900 of 2,000')).toBeVisible()
    expect(asked.some(({ name }) => name === 'resumeExport')).toBe(true)
    expect(screen.queryByRole('button', { name: /^Go on/ })).toBeNull()
  })

  it('can be cancelled while they are written, and say when the file is removed', async () => {
    const running: Export = { ...resting, work: { ...resting.work!, status: 'running', problem: null } }
    const old: Export = {
      ...resting,
      id: 8,
      status: { name: 'finished' },
      file_name: 'old.csv',
      size_in_bytes: 0,
    }
    old.work = { ...resting.work!, status: 'done', problem: null, changed: 1_998 }
    const { user, answer } = await openDashboard('/settings/data', {
      answers: { listExports: { results: [running, old] } },
    })
    const row = within(await listed('people-2026-01-01.csv'))
    const before = within(await listed('old.csv'))
    expect(before.getByText('File removed')).toBeVisible()
    expect(before.getByText('1,998 people')).toBeVisible()
    expect(before.queryByRole('button')).toBeNull()
    const over: Export = {
      ...running,
      status: { name: 'cancelled' },
      work: { ...running.work!, status: 'cancelled' },
    }
    answer('cancelExport', { export: over })
    answer('listExports', { results: [over, old] })
    await user.click(row.getByRole('button', { name: 'Cancel the export people-2026-01-01.csv' }))
    await waitFor(() => expect(screen.getByText('Cancelled')).toBeVisible())
    expect(screen.queryByRole('button', { name: /^Cancel the export/ })).toBeNull()
  })
})
