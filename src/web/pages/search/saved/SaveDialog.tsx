import { Button, Modal, Switch, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { ApiProblem } from '../../../api/client.ts'
import type { SavedAs } from '../../../api/saved-searches.ts'
import { FormProblem } from '../../../components/FormProblem.tsx'
import { useMayAct } from '../../../frame/account.ts'
import { useFailureWords } from '../../../frame/failure-words.ts'
import { useComplaint } from '../../../words/complaint.ts'
import classes from './SaveDialog.module.css'

interface SaveDialogProps {
  title: string
  /** What the form begins with. */
  initial: SavedAs
  /** Saves; what it throws is said in the dialog. */
  onSave: (as: SavedAs) => Promise<unknown>
  onClose: () => void
}

/** Asks for the name of a saved search, and whether others are to see it. */
export function SaveDialog({ title, initial, onSave, onClose }: SaveDialogProps) {
  const t = useTranslations('search.saved.dialog')
  const mayShare = useMayAct('staff')
  const complain = useComplaint()
  const failureWords = useFailureWords()
  const [name, setName] = useState(initial.name)
  const [shared, setShared] = useState(initial.shared)
  const [error, setError] = useState<unknown>(null)
  const [isSaving, setSaving] = useState(false)

  const complaints = error instanceof ApiProblem ? error.body.field_errors : undefined
  const refused = complaints?.['saved_search.name']?.[0]

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSaving(true)
    setError(null)
    try {
      await onSave({ name, shared })
      onClose()
    } catch (failure) {
      setError(failure)
      setSaving(false)
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ title: classes.title }}
      centered
      size="sm"
    >
      <form className={classes.form} onSubmit={submit} noValidate>
        <TextInput
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={refused && complain(t('name'), refused)}
          autoComplete="off"
          data-autofocus
        />
        {mayShare && (
          <Switch
            label={t('share')}
            description={t('shareHelp')}
            checked={shared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
        )}
        <FormProblem text={error && !refused ? failureWords(error) : undefined} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isSaving}>
            {t('submit')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
