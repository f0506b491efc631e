import { Button, Modal, TextInput } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import { rules } from '../../contract/rules.ts'
import { ApiProblem } from '../api/client.ts'
import { useFailureWords } from '../frame/failure-words.ts'
import { useComplaint } from '../words/complaint.ts'
import { FormProblem } from './FormProblem.tsx'
import classes from './NameDialog.module.css'

interface NameDialogProps {
  title: string
  /** What the field is called. */
  label: string
  /** The name that the form begins with. */
  initial: string
  /** The field of the API whose complaints belong to the name, such as `list.name`. */
  field: string
  /** The words of the buttons. */
  submit: string
  cancel: string
  close: string
  /** Does it; what it throws is said in the dialog, and the name stays. */
  onSubmit: (name: string) => Promise<unknown>
  onClose: () => void
  /** What else there is to choose, below the name. */
  children?: ReactNode
}

/** Asks for a name, and says what is wrong with it. */
export function NameDialog({
  title,
  label,
  initial,
  field,
  submit,
  cancel,
  close,
  onSubmit,
  onClose,
  children,
}: NameDialogProps) {
  const complain = useComplaint()
  const failureWords = useFailureWords()
  const [name, setName] = useState(initial)
  const [error, setError] = useState<unknown>(null)
  const [isBusy, setBusy] = useState(false)
  const [isBlank, setBlank] = useState(false)
  const said = error instanceof ApiProblem ? error.body.field_errors?.[field]?.[0] : undefined

  const refused = isBlank && name.trim() === '' ? rules.required : said

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setError(null)
    // The API would take a blank name for none given, and leave the old one.
    setBlank(name.trim() === '')
    if (name.trim() === '') return
    setBusy(true)
    try {
      await onSubmit(name)
      onClose()
    } catch (failure) {
      setError(failure)
      setBusy(false)
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': close }}
      classNames={{ title: classes.title }}
      centered
      size="sm"
    >
      <form className={classes.form} onSubmit={send} noValidate>
        <TextInput
          label={label}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={refused && complain(label, refused)}
          autoComplete="off"
          data-autofocus
        />
        {children}
        <FormProblem text={error && !refused ? failureWords(error) : undefined} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button type="submit" loading={isBusy}>
            {submit}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
