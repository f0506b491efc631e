import { Button, Modal, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import classes from './AskDialog.module.css'
import { FormProblem } from './FormProblem.tsx'

interface ConfirmByNameProps {
  title: string
  /** What is lost, and that it can't be brought back. */
  text: string
  /** What has to be typed. */
  name: string
  /** The word for doing it. */
  confirm: string
  isPending: boolean
  /** Why it failed. */
  failure: string | undefined
  onConfirm: () => void
  onCancel: () => void
}

/** Asks for the name of what is about to be lost for good, so that nobody loses it by accident. */
export function ConfirmByName({ title, text, name, confirm, ...dialog }: ConfirmByNameProps) {
  const t = useTranslations('settings.nameDialog')
  const [typed, setTyped] = useState('')
  const fits = typed.trim().toLocaleLowerCase() === name.trim().toLocaleLowerCase()
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (fits) dialog.onConfirm()
  }
  return (
    <Modal
      opened
      onClose={dialog.onCancel}
      title={title}
      withCloseButton={false}
      centered
      size="sm"
      classNames={{ title: classes.title }}
    >
      <form onSubmit={onSubmit}>
        <Text size="sm" mb="md">
          {text}
        </Text>
        <TextInput
          data-autofocus
          label={t('label', { name })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          mb={dialog.failure ? 'md' : 0}
        />
        <FormProblem text={dialog.failure} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={dialog.onCancel}>
            {t('cancel')}
          </Button>
          <Button type="submit" color="red.8" disabled={!fits} loading={dialog.isPending}>
            {confirm}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
