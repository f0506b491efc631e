import { ActionIcon } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { tagsWithout } from '../../../api/taggings.ts'
import type { Difference } from './history-entries.ts'
import { HistoryValue } from './HistoryValue.tsx'
import classes from './HistoryPanel.module.css'
import { isRestorable } from './restorable.ts'
import { useFieldLabel } from './useFieldLabel.ts'
import { useRestoreValue } from './useRestoreValue.ts'

interface DifferenceRowProps {
  difference: Difference
  person: Person
  mayRestore: boolean
  /** Nothing was there before: a new person. */
  isFirst: boolean
}

/** A field, what it was and what it became; what it was can be restored alone. */
export function DifferenceRow({ difference, person, mayRestore, isFirst }: DifferenceRowProps) {
  const t = useTranslations('personPanels.history')
  const label = useFieldLabel()(difference.key)
  const { key, before, after } = difference
  const { restore, isPast } = useRestoreValue(person, label)
  return (
    <div className={classes.difference}>
      <dt>{label}</dt>
      <dd>
        {key === 'tags' ? (
          <TagsDifference before={before as string[]} after={after as string[]} />
        ) : (
          <>
            <span className={classes.after}>
              <HistoryValue name={key} value={after} />
            </span>
            {!isFirst && (
              <span className={classes.before}>
                {t('from')} <HistoryValue name={key} value={before} />
              </span>
            )}
          </>
        )}
      </dd>
      {mayRestore && isRestorable(key) && isPast(difference) && (
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.restore}
          aria-label={t('restore', { field: label, value: plainWords(before) ?? t('blank') })}
          title={t('restore', { field: label, value: plainWords(before) ?? t('blank') })}
          onClick={() => restore(difference)}
        >
          <IconRestore size={16} />
        </ActionIcon>
      )}
    </div>
  )
}

/** The longest value named on a button, in characters. */
const NAMED_MAX = 60

/** A value in a few words, for the name of a button; null for nothing. */
function plainWords(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  const parts =
    typeof value === 'object' ? Object.values(value).filter((part) => typeof part === 'string') : [value]
  const words = parts.map(String).join(', ')
  return words.length > NAMED_MAX ? `${words.slice(0, NAMED_MAX)}…` : words
}

/** Tags that came and tags that went; the rest stayed as it was. */
function TagsDifference({ before, after }: { before: string[]; after: string[] }) {
  const t = useTranslations('personPanels.history')
  const format = useFormatter()
  const [came, went] = [tagsWithout(after, before), tagsWithout(before, after)]
  return (
    <>
      {came.length > 0 && <span className={classes.after}>{t('plus', { tags: format.list(came) })}</span>}
      {went.length > 0 && <span className={classes.after}>{t('minus', { tags: format.list(went) })}</span>}
    </>
  )
}
