import { Button, Group, Modal, Text } from '@mantine/core'

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
    <Modal opened={opened} onClose={onCancel} title={title} withCloseButton={false} centered size="sm">
      <Text size="sm">{text}</Text>
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onCancel} data-autofocus>
          {cancel}
        </Button>
      </Group>
    </Modal>
  )
}
