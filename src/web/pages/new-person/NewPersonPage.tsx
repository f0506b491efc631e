import { Button } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { endpoints } from '../../../contract/endpoints.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useMayAct } from '../../frame/account.ts'
import { Message } from '../../frame/Message.tsx'
import { NewPersonForm } from './NewPersonForm.tsx'
import classes from './NewPersonPage.module.css'

/** Adds a person: what one knows first on top, the rest folded. */
export function NewPersonPage() {
  const t = useTranslations('person')
  const start = useSearch({ from: '/inside/people/new' })
  const mayAdd = useMayAct(endpoints.createPerson.who)
  usePageTitle(t('create.title'))
  if (!mayAdd) {
    return (
      <Message title={t('create.forbiddenTitle')} text={t('create.forbiddenText')}>
        <Button component={Link} to="/people">
          {t('states.toPeople')}
        </Button>
      </Message>
    )
  }
  return (
    <>
      <h1 className={classes.title}>{t('create.title')}</h1>
      <NewPersonForm start={start} />
    </>
  )
}
