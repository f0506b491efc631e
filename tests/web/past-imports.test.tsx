import { screen, waitFor, within } from '@testing-library/dom'
import { describe, expect, it } from 'vitest'
import { openDashboard } from './setting/dashboard.tsx'

const SLOW = { timeout: 10_000 }

/** Opens the page with files that were uploaded and not imported. */
async function openWithUploads(names: string[]) {
  const opened = await openDashboard('/people')
  for (const name of names) {
    await opened.nation.app.inject({
      method: 'POST',
      url: `/api/v1/imports/upload?file_name=${name}`,
      headers: { authorization: `Bearer ${opened.nation.tokens.organizer}`, 'content-type': 'text/csv' },
      payload: `First name,Email\n${'Ada,ada@example.org\n'.repeat(60)}`,
    })
  }
  const kept = async () => {
    const { results } = (await opened.nation.call('listImports')).body as { results: { file_name: string }[] }
    return results.map((one) => one.file_name)
  }
  await expect.poll(async () => (await kept()).length).toBe(names.length)
  await opened.user.click(await screen.findByRole('link', { name: 'Import' }, SLOW))
  const row = async (name: string) =>
    within((await screen.findByRole('link', { name }, SLOW)).closest('li') as HTMLElement)
  return { ...opened, kept, row }
}

describe('uploads that nobody imported', () => {
  it('say what room their file takes, and go in one click, which is said', async () => {
    const { user, kept, row } = await openWithUploads(['friends.csv'])
    const friends = await row('friends.csv')
    expect(await friends.findByText('its file takes 1.2 kB')).toBeVisible()
    await user.click(friends.getByRole('button', { name: 'Remove the upload friends.csv' }))
    expect(await screen.findByText(/^friends\.csv and its file are removed/)).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('link', { name: 'friends.csv' })).toBeNull())
    expect(screen.getByRole('group', { name: 'Past imports' })).toHaveFocus()
    expect(await kept()).toEqual([])
  })

  it('go all at once when there are several', async () => {
    const { user, kept, row } = await openWithUploads(['one.csv', 'two.csv'])
    await row('two.csv')
    expect(
      await screen.findByText(/^2 uploads were not imported, and their files take 2\.4 kB/),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Remove all 2' }))
    expect(await screen.findByText(/^2 uploads are removed with their files/)).toBeVisible()
    expect(await screen.findByText('None yet.')).toBeVisible()
    expect(await kept()).toEqual([])
  })
})
