import { Button, Textarea } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconDoor, IconMail, IconMessage, IconPhone, IconUsers, IconDots } from '@tabler/icons-react'
import { useEffect, useId, useRef, type ComponentType } from 'react'
import { useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { useOptionLabel } from '../../../components/person-form/useOptionLabel.ts'
import { contactMethods, contactOutcomes, isContactMethod, type ContactMethod } from './contact-methods.ts'
import classes from './ContactForm.module.css'
import { useContactLog } from './useContactLog.ts'
import { useDraft } from './useDraft.ts'

const icons: Record<ContactMethod, ComponentType<{ size: number }>> = {
  phone_call: IconPhone,
  door_knock: IconDoor,
  text: IconMessage,
  email: IconMail,
  meeting: IconUsers,
  other: IconDots,
}

interface ContactFormProps {
  person: Person
  onLogged: () => void
  /** Missing where the form is all there is: in the drawer, which closes by itself. */
  onCancel?: () => void
}

/**
 * Logs a contact with a tap on how it went. The way of contact is the one of last time, which whoever goes from
 * door to door never changes; a note is written before, if at all.
 */
export function ContactForm({ person, onLogged, onCancel }: ContactFormProps) {
  const t = useTranslations('personPanels.contacts')
  const optionLabel = useOptionLabel()
  const [last, setLast] = useLocalStorage({ key: 'muster-contact-method', defaultValue: 'phone_call' })
  const { draft: note, setDraft: setNote, giveBack } = useDraft(`contact-${person.id}`)
  const method = isContactMethod(last) ? last : 'phone_call'
  const log = useContactLog(person.id)
  const chosen = useRef<HTMLButtonElement>(null)
  const [methodsId, outcomesId, helpId] = [useId(), useId(), useId()]

  // The button that opened the form is gone, and took the focus with it.
  useEffect(() => chosen.current?.focus(), [])

  const finish = (status: string | null) => {
    log({ method, status, note: note.trim() || null }, () => giveBack(note))
    setNote('')
    onLogged()
  }

  return (
    <div className={classes.form} role="group" aria-label={t('log')}>
      <div role="group" aria-labelledby={methodsId}>
        <span id={methodsId} className={classes.legend}>
          {t('how')}
        </span>
        <div className={classes.methods}>
          {contactMethods.map((one) => {
            const Icon = icons[one]
            return (
              <Button
                key={one}
                variant={one === method ? 'light' : 'default'}
                className={classes.method}
                aria-pressed={one === method}
                ref={one === method ? chosen : undefined}
                onClick={() => setLast(one)}
                leftSection={<Icon size={16} />}
              >
                {t(`methods.${one}`)}
              </Button>
            )
          })}
        </div>
      </div>
      <Textarea
        className={classes.note}
        aria-label={t('note')}
        placeholder={t('notePlaceholder')}
        autosize
        minRows={1}
        maxRows={6}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div role="group" aria-labelledby={outcomesId} aria-describedby={helpId}>
        <span id={outcomesId} className={classes.legend}>
          {t('outcome')}
        </span>{' '}
        <span id={helpId} className={classes.help}>
          {t('outcomeHelp')}
        </span>
        <div className={classes.outcomes}>
          {contactOutcomes.map((status) => (
            <Button key={status} variant="default" className={classes.outcome} onClick={() => finish(status)}>
              {optionLabel('contact_status_name', status)}
            </Button>
          ))}
        </div>
      </div>
      <div className={classes.foot}>
        <Button variant="subtle" color="gray" className={classes.outcome} onClick={() => finish(null)}>
          {t('noOutcome')}
        </Button>
        {onCancel && (
          <Button variant="subtle" color="gray" className={classes.outcome} onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}
