import { ActionIcon, Button, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy, IconDeviceMobile, IconMail, IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { mailHref, phoneHref } from '../display/contact-href.ts'
import classes from './ContactLinks.module.css'

/** One tap to call or write, or to copy. What must not be done is said beside it, and left to the reader. */
export function ContactLinks({ person }: { person: Person }) {
  const t = useTranslations('person.header')
  const { mobile, phone, email } = person
  const noCalls = person.do_not_contact || person.do_not_call || person.federal_donotcall
  const callWarning = noCalls ? t('noCalls') : undefined
  if (!mobile && !phone && !email) return null
  return (
    <ul className={classes.links} aria-label={t('contact')}>
      {mobile && (
        <ContactLink
          value={mobile}
          href={phoneHref(person.mobile_normalized ?? mobile)}
          action={t('call', { number: mobile })}
          icon={<IconDeviceMobile size={18} />}
          warning={person.is_mobile_bad ? t('badNumber') : callWarning}
        />
      )}
      {phone && (
        <ContactLink
          value={phone}
          href={phoneHref(person.phone_normalized ?? phone)}
          action={t('call', { number: phone })}
          icon={<IconPhone size={18} />}
          warning={callWarning}
        />
      )}
      {email && (
        <ContactLink
          value={email}
          href={mailHref(email)}
          action={t('mail', { email })}
          icon={<IconMail size={18} />}
          warning={person.do_not_contact || person.email_opt_in === false ? t('noMail') : undefined}
        />
      )}
    </ul>
  )
}

interface ContactLinkProps {
  value: string
  href: string
  action: string
  icon: ReactNode
  warning: string | undefined
}

function ContactLink({ value, href, action, icon, warning }: ContactLinkProps) {
  const t = useTranslations('person.header')
  return (
    <li className={classes.link}>
      <Button
        component="a"
        href={href}
        variant="default"
        leftSection={icon}
        aria-label={warning ? `${action} (${warning})` : action}
        className={classes.action}
      >
        <span className={classes.value}>{value}</span>
        {warning && <span className={classes.warning}>{warning}</span>}
      </Button>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <ActionIcon
            variant="subtle"
            color="gray"
            onClick={copy}
            className={classes.copy}
            aria-label={copied ? t('copied') : t('copy', { value })}
          >
            {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          </ActionIcon>
        )}
      </CopyButton>
    </li>
  )
}
