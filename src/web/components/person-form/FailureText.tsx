import { useTranslations } from 'use-intl'
import { isFieldName } from '../../../contract/fields.ts'
import { rules } from '../../../contract/rules.ts'
import { isUnreachable } from '../../api/client.ts'
import { useReachable } from '../../api/reachability.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { useComplaint } from '../../words/complaint.ts'
import classes from './FailureText.module.css'
import type { Unplaced } from './place-errors.ts'

/** Why saving did not work: complaints without an input to stand at, or something else. */
export type SaveFailure = { unplaced: Unplaced[] } | { error: unknown }

/** Says why saving did not work, and that nothing typed is lost. */
export function FailureText({ failure }: { failure: SaveFailure }) {
  const t = useTranslations('person.bar')
  const labels = useTranslations('fields.labels')
  const failureWords = useFailureWords()
  const isReachable = useReachable()
  const complain = useComplaint()
  const sentence = ({ field, message }: Unplaced) =>
    message === rules.identity ? t('identity') : complain(isFieldName(field) ? labels(field) : field, message)
  const reason = (error: unknown) =>
    isReachable && isUnreachable(error) ? t('reachable') : t('failed', { reason: failureWords(error) })
  return (
    <span className={classes.failure}>
      {'error' in failure ? reason(failure.error) : failure.unplaced.map(sentence).join(' ')}
    </span>
  )
}
