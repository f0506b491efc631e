import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { endpoints } from '../../../../contract/endpoints.ts'
import { latestChangesQuery } from '../../../api/changes.ts'
import { useRestorePerson } from '../../../api/people.ts'
import { useToast } from '../../../components/useToast.ts'
import { useMayAct } from '../../../frame/account.ts'
import { useFailureWords } from '../../../frame/failure-words.ts'
import classes from './MeanwhileNotice.module.css'

interface GoneNoticeProps {
  id: number
  name: string
  /** Whether something typed is waiting to be saved. */
  isEditing: boolean
}

/** The person was deleted while they were shown here: by whom, and the way to bring them back for who may. */
export function GoneNotice({ id, name, isEditing }: GoneNoticeProps) {
  const t = useTranslations('person.gone')
  const format = useFormatter()
  const failureWords = useFailureWords()
  const toast = useToast()
  const restore = useRestorePerson()
  const mayRestore = useMayAct(endpoints.restorePerson.who)
  const maySeeWho = useMayAct(endpoints.history.who)
  const last = useQuery({ ...latestChangesQuery(id, null), enabled: maySeeWho }).data?.[0]
  const who = last?.kind === 'destroy' ? last.who?.name : undefined

  const bringBack = () =>
    restore.mutate(id, {
      onError: (error) => toast({ title: t('failed'), message: failureWords(error), color: 'red' }),
    })
  return (
    <div className={classes.notice} role="alert">
      <div className={classes.words}>
        <strong>{t('title', { name })}</strong>
        <p>
          {last && who && <>{t('who', { who, when: format.relativeTime(new Date(last.at), new Date()) })} </>}
          {mayRestore ? t(isEditing ? 'mayRestoreEditing' : 'mayRestore') : t('ask')}
        </p>
      </div>
      {mayRestore && (
        <Button size="sm" onClick={bringBack} loading={restore.isPending}>
          {t('restore')}
        </Button>
      )}
    </div>
  )
}
