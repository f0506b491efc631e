import { Button, Textarea } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { HotkeyHint } from './HotkeyHint.tsx'
import classes from './NotesPanel.module.css'

interface EditNoteProps {
  content: string
  /** What the note says now; null leaves it as it was. */
  onFinish: (content: string | null) => void
}

/** A note's text as a box, to change it. */
export function EditNote({ content, onFinish }: EditNoteProps) {
  const t = useTranslations('personPanels.notes')
  const [text, setText] = useState(content)
  const box = useRef<HTMLTextAreaElement>(null)
  // Whoever pressed Edit is about to type.
  useEffect(() => box.current?.focus(), [])
  const isBlank = text.trim() === ''
  const save = () => !isBlank && onFinish(text)
  return (
    <>
      <Textarea
        className={classes.box}
        aria-label={t('text')}
        autosize
        minRows={2}
        maxRows={12}
        ref={box}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={getHotkeyHandler([
          ['mod+Enter', save],
          ['Escape', () => onFinish(null)],
        ])}
      />
      <div className={classes.foot}>
        <Button size="compact-md" variant="default" onClick={() => onFinish(null)}>
          {t('cancel')}
        </Button>
        <Button size="compact-md" onClick={save} disabled={isBlank} rightSection={<HotkeyHint />}>
          {t('save')}
        </Button>
      </div>
    </>
  )
}
