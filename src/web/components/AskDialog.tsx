import { Button, Modal, Text } from '@mantine/core'
import classes from './AskDialog.module.css'

interface AskDialogProps {
  opened: boolean
  title: string
  text: string
  /** The word for going on and losing something. */
  confirm: string
  /** The word for staying; it has the focus, so that Enter loses nothing. */
  cancel: string
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before something is lost that can't be brought back. */
export function AskDialog({ opened, title, text, confirm, cancel, onConfirm, onCancel }: AskDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={title}
      withCloseButton={false}
      centered
      size="sm"
      classNames={{ title: classes.title }}
    >
      <Text size="sm">{text}</Text>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onCancel} data-autofocus>
          {cancel}
        </Button>
      </div>
    </Modal>
  )
}
