import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Point } from '../../../contract/nearby.ts'
import { useSaveAsList } from '../../api/nearby.ts'
import { useToast } from '../../components/useToast.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import classes from './SaveAsListDialog.module.css'

interface SaveAsListDialogProps {
  people: Point[]
  where: string
  onClose: () => void
}

/** Keeps the people in the circle as a list, under a name. */
export function SaveAsListDialog({ people, where, onClose }: SaveAsListDialogProps) {
  const t = useTranslations('nearby.save')
  const toast = useToast()
  const failureWords = useFailureWords()
  const save = useSaveAsList()
  const [name, setName] = useState(() => t('suggestion', { where }))

  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    save.mutate(
      { name: name.trim(), people: people.map(({ id }) => id) },
      {
        onSuccess: (list) => {
          toast({ message: t('saved', { count: people.length, name: list.name }) })
          onClose()
        },
      },
    )
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
      centered
      size="sm"
    >
      <form onSubmit={submit}>
        <TextInput
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={save.error && failureWords(save.error)}
          maxLength={200}
          data-autofocus
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
            {t('submit', { count: people.length })}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
