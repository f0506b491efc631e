import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Note } from '../../contract/note.ts'
import type { NamedPerson } from '../../contract/named-person.ts'
import type { Page } from '../../contract/page.ts'
import { call } from './client.ts'
import { recordedChanges, useUndoChanges } from './history.ts'
import { inPages, pagesQuery } from './pages-query.ts'
import { peopleKeys } from './people.ts'

/** Notes a page: what fits beside a person. */
const NOTES_A_PAGE = 5

/** A page of notes, with the names of who wrote them. */
export type NotesPage = Page<Note> & { people: NamedPerson[] }

/** The private notes on a person, newest first. */
export const notesQuery = (id: number) =>
  pagesQuery<NotesPage>(peopleKeys.notes(id), (signal) =>
    call('listNotes', { params: { id: String(id) }, query: { limit: String(NOTES_A_PAGE) }, signal }),
  )

/** What a note’s mutations have in common: shown at once, and asked for again whether it went well or not. */
function useNoteChange<Given>(
  id: number,
  send: (given: Given) => Promise<unknown>,
  show: (given: Given) => (notes: Note[], page: number) => Note[],
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onMutate: async (given: Given) => {
      await client.cancelQueries({ queryKey: peopleKeys.notes(id) })
      const before = client.getQueryData(notesQuery(id).queryKey)
      client.setQueryData(notesQuery(id).queryKey, inPages<Note, NotesPage>(show(given)))
      return before
    },
    onError: (_, __, before) => client.setQueryData(notesQuery(id).queryKey, before),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: peopleKeys.history(id) })
      return client.invalidateQueries({ queryKey: peopleKeys.notes(id) })
    },
  })
}

/** The id of a note that the server hasn't named yet. */
export const UNSAVED_NOTE = 0

/** Adds a private note to a person. */
export const useCreateNote = (id: number, authorId: number | null) =>
  useNoteChange(
    id,
    (content: string) => call('createNote', { params: { id: String(id) }, body: { note: { content } } }),
    (content) => (notes, page) => {
      const created_at = new Date().toISOString()
      const note = { id: UNSAVED_NOTE, person_id: id, author_id: authorId, content, created_at }
      return page === 0 ? [note, ...notes] : notes
    },
  )

/** Changes what a note says. */
export const useUpdateNote = (id: number) =>
  useNoteChange(
    id,
    ({ note, content }: { note: Note; content: string }) =>
      call('updateNote', {
        params: { id: String(id), note_id: String(note.id) },
        body: { note: { content } },
      }),
    ({ note, content }) =>
      (notes) =>
        notes.map((one) => (one.id === note.id ? { ...one, content } : one)),
  )

/** Removes a note. */
export const useDestroyNote = (id: number) =>
  useNoteChange(
    id,
    (note: Note) => call('destroyNote', { params: { id: String(id), note_id: String(note.id) } }),
    (note) => (notes) => notes.filter((one) => one.id !== note.id),
  )

/** Brings a removed note back as it was: with its author and its time. */
export function useRestoreNote(id: number) {
  const undo = useUndoChanges(id)
  return async (note: Note) => {
    const [removal] = await recordedChanges(id, ({ note: change }) => {
      const before = change?.[0] as Note | null | undefined
      return before?.id === note.id && change?.[1] === null
    })
    if (removal) await undo.mutateAsync([removal.id])
  }
}
