import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { notesQuery, UNSAVED_NOTE } from '../../../api/notes.ts'
import { NewNote } from './NewNote.tsx'
import { NoteItem } from './NoteItem.tsx'
import classes from './NotesPanel.module.css'
import { PanelList } from './PanelList.tsx'
import { usePeopleNames } from './usePeopleNames.ts'

/** The private notes on a person, newest first, and a box to write one. */
export function NotesPanel({ person }: { person: Person }) {
  const t = useTranslations('personPanels.notes')
  const listing = useInfiniteQuery(notesQuery(person.id))
  const pages = listing.data?.pages
  const nameOf = usePeopleNames(pages)
  const notes = pages?.flatMap((page) => page.results) ?? []
  return (
    <>
      <NewNote personId={person.id} />
      <PanelList name="notes" listing={listing} isEmpty={notes.length === 0} empty={t('empty')} lines={4}>
        <ul className={classes.notes}>
          {notes.map((note) => (
            <NoteItem
              key={note.id === UNSAVED_NOTE ? `unsaved ${note.created_at}` : note.id}
              note={note}
              author={nameOf(note.author_id)}
            />
          ))}
        </ul>
      </PanelList>
    </>
  )
}
