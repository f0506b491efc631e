import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { endpoints } from '../../../../contract/endpoints.ts'
import { latestChangesQuery } from '../../../api/changes.ts'
import { useMayAct } from '../../../frame/account.ts'
import { useBringBack } from '../useBringBack.ts'
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
  const { bringBack, isBringing } = useBringBack(id)
  const mayRestore = useMayAct(endpoints.restorePerson.who)
  const maySeeWho = useMayAct(endpoints.history.who)
  const last = useQuery({ ...latestChangesQuery(id, null), enabled: maySeeWho }).data?.[0]
  const who = last?.kind === 'destroy' ? last.who?.name : undefined

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
        <Button size="sm" onClick={bringBack} loading={isBringing}>
          {t('restore')}
        </Button>
      )}
    </div>
  )
}
