import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPencilPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { ContactForm } from './ContactForm.tsx'
import classes from './ContactForm.module.css'

/** A button that turns into the form that logs a contact. */
export function LogContact({ person }: { person: Person }) {
  const t = useTranslations('personPanels.contacts')
  const [isOpen, form] = useDisclosure()
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    form.close()
    requestAnimationFrame(() => opener.current?.focus())
  }
  if (isOpen) return <ContactForm person={person} onLogged={close} onCancel={close} />
  return (
    <Button
      ref={opener}
      variant="default"
      fullWidth
      className={classes.open}
      leftSection={<IconPencilPlus size={18} />}
      onClick={form.open}
    >
      {t('log')}
    </Button>
  )
}
