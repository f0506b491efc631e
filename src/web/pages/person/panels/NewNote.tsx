import { Button, Textarea } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { useTranslations } from 'use-intl'
import { useCreateNote } from '../../../api/notes.ts'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import { useAccount } from '../../../frame/account.ts'
import { HotkeyHint } from './HotkeyHint.tsx'
import classes from './NotesPanel.module.css'
import { useDraft } from './useDraft.ts'

/** A box for a new note. What is typed stays over leaving the page, and over a failure, until it is saved. */
export function NewNote({ personId }: { personId: number }) {
  const t = useTranslations('personPanels.notes')
  const sayFailed = useFailureToast()
  const account = useAccount()
  const create = useCreateNote(personId, account?.person_id ?? null)
  const { draft, setDraft, giveBack } = useDraft(`note-${personId}`)
  const isBlank = draft.trim() === ''

  const save = async () => {
    if (isBlank) return
    setDraft('')
    try {
      await create.mutateAsync(draft)
    } catch (error) {
      giveBack(draft)
      sayFailed(t('addFailed'), error)
    }
  }

  return (
    <div>
      <Textarea
        className={classes.box}
        aria-label={t('write')}
        placeholder={t('placeholder')}
        autosize
        minRows={2}
        maxRows={12}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={getHotkeyHandler([['mod+Enter', () => void save()]])}
      />
      {!isBlank && (
        <div className={classes.foot}>
          <span className={classes.draft}>{t('draft')}</span>
          <Button size="compact-md" onClick={() => void save()} rightSection={<HotkeyHint />}>
            {t('add')}
          </Button>
        </div>
      )}
    </div>
  )
}
