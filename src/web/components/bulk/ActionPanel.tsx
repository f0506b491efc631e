import { ActionIcon, Button, Drawer, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePhone } from '../../frame/phone.ts'
import classes from './BulkBar.module.css'

interface ActionPanelProps {
  label: string
  icon: ReactNode
  /** What is to be said before it is done; `close` ends it. */
  children: (close: () => void) => ReactNode
}

/** A button of the bar that asks something first: beside the button, or in a sheet at the bottom of a phone. */
export function ActionPanel({ label, icon, children }: ActionPanelProps) {
  const t = useTranslations('bulk')
  const phone = usePhone()
  const [opened, { open, close, toggle }] = useDisclosure()
  if (phone) {
    return (
      <>
        <ActionIcon variant="default" size={44} aria-label={label} aria-haspopup="dialog" onClick={open}>
          {icon}
        </ActionIcon>
        <Drawer
          opened={opened}
          onClose={close}
          position="bottom"
          size="auto"
          title={label}
          classNames={{ title: classes.title, content: classes.sheet }}
          closeButtonProps={{ 'aria-label': t('close') }}
        >
          {children(close)}
        </Drawer>
      </>
    )
  }
  return (
    <Popover
      opened={opened}
      onDismiss={close}
      onClose={close}
      position="top"
      width={320}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          size="compact-md"
          leftSection={icon}
          aria-haspopup="dialog"
          aria-expanded={opened}
          onClick={toggle}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{children(close)}</Popover.Dropdown>
    </Popover>
  )
}
