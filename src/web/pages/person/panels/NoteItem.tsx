import { ActionIcon } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Note } from '../../../../contract/note.ts'
import { UNSAVED_NOTE } from '../../../api/notes.ts'
import { TimeText, useTimeWords } from '../display/Times.tsx'
import { EditNote } from './EditNote.tsx'
import classes from './NotesPanel.module.css'
import { useNoteChanges } from './useNoteChanges.ts'

/** A note: who wrote it, when, and what; it can be changed in its place, and deleted. */
export function NoteItem({ note, author }: { note: Note; author: string }) {
  const t = useTranslations('personPanels.notes')
  const time = useTimeWords()(note.created_at)
  const [isEditing, setEditing] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const { change, remove } = useNoteChanges(note)

  const finish = (content: string | null) => {
    setEditing(false)
    if (content !== null && content !== note.content) change(content)
    requestAnimationFrame(() => edit.current?.focus())
  }

  return (
    <li>
      <div className={classes.head}>
        <span className={classes.by}>
          <bdi className={classes.author}>{author}</bdi> <TimeText value={note.created_at} />
        </span>
        {note.id === UNSAVED_NOTE ? (
          <span>{t('saving')}</span>
        ) : (
          !isEditing && (
            <span className={classes.tools}>
              <ActionIcon
                ref={edit}
                variant="subtle"
                color="gray"
                aria-label={t('edit', { time })}
                onClick={() => setEditing(true)}
              >
                <IconPencil size={16} />
              </ActionIcon>
              <ActionIcon variant="subtle" color="gray" aria-label={t('delete', { time })} onClick={remove}>
                <IconTrash size={16} />
              </ActionIcon>
            </span>
          )
        )}
      </div>
      {isEditing ? (
        <EditNote content={note.content} onFinish={finish} />
      ) : (
        <p className={classes.text} dir="auto">
          {note.content}
        </p>
      )}
    </li>
  )
}
