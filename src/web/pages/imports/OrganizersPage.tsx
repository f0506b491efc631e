import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useMayAct } from '../../frame/account.ts'
import { Message } from '../../frame/Message.tsx'
import { importsWords } from '../../words/en/imports.ts'
import { PageWords } from '../../words/PageWords.tsx'

/** A page about imports: for organizers alone, and with words of its own. */
export const OrganizersPage = ({ children }: { children: ReactNode }) => (
  <PageWords words={{ imports: importsWords }}>
    <Guarded>{children}</Guarded>
  </PageWords>
)

function Guarded({ children }: { children: ReactNode }) {
  const t = useTranslations('imports')
  const back = useTranslations('settings.forbidden')
  const mayImport = useMayAct('organizer')
  if (mayImport) return children
  return (
    <Message title={t('forbidden')} text={back('text')}>
      <Button component={Link} to="/people">
        {back('back')}
      </Button>
    </Message>
  )
}
