import { endpoints } from '../../contract/endpoints.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { addNote, changeNote, countNotes, notesPage, removeNote } from '../people/beside/notes.ts'
import { mentionedPeople } from '../people/reading/mentioned.ts'
import { answerPage } from './page-answer.ts'
import { recordId, writingOf } from './person-answer.ts'

/** The endpoints of the private notes on a person. */
export function noteRoutes(bind: Bind, services: Services) {
  const { db } = services

  bind(endpoints.listNotes, (context) =>
    answerPage(services, endpoints.listNotes, context, {
      read: (position, limit) => notesPage(db, recordId(context.params.id), position, limit),
      total: () => countNotes(db, recordId(context.params.id)),
      json: (note) => JSON.stringify(note),
      beside: (notes) =>
        mentionedPeople(
          db,
          notes.map((note) => note.author_id),
        ),
    }),
  )

  bind(endpoints.createNote, async ({ params, body, identity }) => ({
    note: await addNote(db, recordId(params.id), body.note.content, writingOf(identity)),
  }))

  bind(endpoints.updateNote, async ({ params, body, identity }) => {
    const [person, note] = [recordId(params.id), recordId(params.note_id)]
    return { note: await changeNote(db, person, note, body.note.content, writingOf(identity)) }
  })

  bind(endpoints.destroyNote, async ({ params, identity }) => {
    await removeNote(db, recordId(params.id), recordId(params.note_id), writingOf(identity))
  })
}
