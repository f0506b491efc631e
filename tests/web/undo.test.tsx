import { screen, waitFor } from '@testing-library/dom'
import { expect, it } from 'vitest'
import { heading, openDashboard } from './setting/dashboard.tsx'

const openAda = () =>
  openDashboard('/people/4', {
    prepare: (nation) => nation.add({ first_name: 'Ada', last_name: 'Lovelace' }),
  })

async function deleteAda(user: Awaited<ReturnType<typeof openAda>>['user']) {
  await heading('Ada Lovelace')
  await user.click(screen.getByRole('button', { name: 'More actions' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete', hidden: true }))
  await screen.findByText('Deleted Ada Lovelace')
}

it('A deletion is taken back by Ctrl-Z at once, wherever the focus is', async () => {
  const { user } = await openAda()
  await deleteAda(user)
  await user.keyboard('{Control>}z{/Control}')
  await heading('Ada Lovelace')
  expect(await screen.findByText('Ada Lovelace is back')).toBeVisible()
})

it('An undo that fails says why and is offered again', async () => {
  const { user, setOnline } = await openAda()
  await deleteAda(user)
  setOnline(false)
  await user.click(screen.getByRole('button', { name: /^Undo: bring Ada/ }))
  expect(await screen.findByText('Could not bring Ada Lovelace back')).toBeVisible()
  setOnline(true)
  await waitFor(() => expect(screen.getAllByRole('button', { name: /^Undo: bring Ada/ })).toHaveLength(1))
  await user.click(screen.getByRole('button', { name: /^Undo: bring Ada/ }))
  await heading('Ada Lovelace')
})

it('Ctrl-Z where someone types is left to what they typed', async () => {
  const { user, asked } = await openAda()
  await deleteAda(user)
  await user.keyboard('n')
  await user.type(await screen.findByRole('textbox', { name: 'First name' }), 'Bob')
  await user.keyboard('{Control>}z{/Control}')
  expect(asked.filter(({ path }) => path.includes('restore'))).toEqual([])
})
