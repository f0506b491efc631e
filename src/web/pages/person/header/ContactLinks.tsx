import { ActionIcon, Button } from '@mantine/core'
import { IconBriefcase, IconDeviceMobile, IconMail, IconMessage, IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { mailHref, phoneHref, textHref } from '../display/contact-href.ts'
import { CopyValue } from '../display/CopyValue.tsx'
import classes from './ContactLinks.module.css'

/** One tap to call, text or write, or to copy. What must not be done is said beside it, and left to the reader. */
export function ContactLinks({ person }: { person: Person }) {
  const t = useTranslations('person.header')
  const { mobile, phone, work_phone_number: work, email } = person
  const noCalls = person.do_not_contact || person.do_not_call || person.federal_donotcall
  const callWarning = noCalls ? t('noCalls') : undefined
  const noTexts = person.do_not_contact || person.mobile_opt_in === false
  if (!mobile && !phone && !work && !email) return null
  return (
    <ul className={classes.links} aria-label={t('contact')}>
      {mobile && (
        <ContactLink
          value={mobile}
          href={phoneHref(person.mobile_normalized ?? mobile)}
          action={t('call', { number: mobile })}
          icon={<IconDeviceMobile size={18} />}
          warning={person.is_mobile_bad ? t('badNumber') : callWarning}
        >
          <ActionIcon
            component="a"
            href={textHref(person.mobile_normalized ?? mobile)}
            variant="subtle"
            color="gray"
            className={classes.tool}
            aria-label={noTexts ? t('textNot', { number: mobile }) : t('text', { number: mobile })}
          >
            <IconMessage size={16} />
          </ActionIcon>
        </ContactLink>
      )}
      {phone && phone !== mobile && (
        <ContactLink
          value={phone}
          href={phoneHref(person.phone_normalized ?? phone)}
          action={t('call', { number: phone })}
          icon={<IconPhone size={18} />}
          warning={callWarning}
        />
      )}
      {work && ![mobile, phone].includes(work) && (
        <ContactLink
          value={work}
          href={phoneHref(work)}
          action={t('callWork', { number: work })}
          icon={<IconBriefcase size={18} />}
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
  /** Further ways to use the value. */
  children?: ReactNode
}

function ContactLink({ value, href, action, icon, warning, children }: ContactLinkProps) {
  return (
    <li className={classes.link}>
      <Button
        component="a"
        href={href}
        variant="default"
        leftSection={icon}
        aria-label={warning ? `${action} (${warning})` : action}
        className={classes.action}
        classNames={{ inner: classes.inner, label: classes.label }}
      >
        <span className={classes.value}>{value}</span>
        {warning && <span className={classes.warning}>{warning}</span>}
      </Button>
      {children}
      <CopyValue value={value} />
    </li>
  )
}
