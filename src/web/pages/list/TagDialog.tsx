import { Autocomplete, Button, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { List } from '../../../contract/list.ts'
import { useAwaitedChange } from '../../api/jobs.ts'
import { tagsQuery } from '../../api/tags.ts'
import { FormProblem } from '../../components/FormProblem.tsx'
import { JobProgress } from '../../components/JobProgress.tsx'
import { useUndoToast } from '../../components/useUndoToast.tsx'
import { useFailureWords } from '../../frame/failure-words.ts'
import classes from './TagDialog.module.css'

interface TagDialogProps {
  list: List
  action: 'tag' | 'untag'
  onClose: () => void
}

/** How many tags are offered at once. */
const TAGS_OFFERED = 50

/** Asks which tag, does it with everyone on the list, and offers to take it back. */
export function TagDialog({ list, action, onClose }: TagDialogProps) {
  const t = useTranslations('lists.tag')
  const failureWords = useFailureWords()
  const undoToast = useUndoToast()
  const tags = useQuery(tagsQuery).data ?? []
  const { progress, run, isRunning, undo } = useAwaitedChange()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<unknown>(null)
  const [isMissing, setMissing] = useState(false)
  const tag = typed.trim()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setError(null)
    setMissing(tag === '')
    if (tag === '') return
    try {
      const job = await run({ whom: { list_id: list.id }, what: { action, tags: [tag] } })
      onClose()
      undoToast({
        message: t(`${action}.done`, { tag, count: job.changed }),
        undoName: t('undoName', { tag }),
        undo: async () => {
          await undo(job.id)
          return t('undone', { tag })
        },
        undoFailed: t('undoFailed', { tag }),
      })
    } catch (failure) {
      setError(failure)
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`${action}.title`, { count: list.count })}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ title: classes.title }}
      centered
      size="sm"
    >
      <form className={classes.form} onSubmit={submit} noValidate>
        <Autocomplete
          label={t('which')}
          data={tags.map(({ name }) => name)}
          limit={TAGS_OFFERED}
          openOnFocus={false}
          value={typed}
          onChange={setTyped}
          error={isMissing && tag === '' && t('missing')}
          disabled={isRunning}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
        />
        {progress && <JobProgress job={progress} />}
        <FormProblem text={error ? failureWords(error) : undefined} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isRunning}>
            {t(`${action}.submit`, { count: list.count })}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
