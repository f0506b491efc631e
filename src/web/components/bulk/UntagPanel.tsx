import { Button, Checkbox, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { WhomInput } from '../../../contract/job.ts'
import { selectionQuery } from '../../api/jobs.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import classes from './BulkBar.module.css'

interface UntagPanelProps {
  whom: WhomInput
  count: number
  onUntag: (tags: string[]) => void
}

/** Which of the tags that those selected have are to go. */
export function UntagPanel({ whom, count, onUntag }: UntagPanelProps) {
  const t = useTranslations('bulk.untagging')
  const failureWords = useFailureWords()
  const { data, error } = useQuery(selectionQuery(whom))
  const [chosen, setChosen] = useState<string[]>([])
  if (error) return <p role="alert">{failureWords(error)}</p>
  if (!data) return <Skeleton height="6rem" />
  if (data.tags.length === 0) return <p className={classes.none}>{t('none')}</p>
  return (
    <form
      className={classes.panel}
      onSubmit={(event) => {
        event.preventDefault()
        onUntag(chosen)
      }}
    >
      <Checkbox.Group value={chosen} onChange={setChosen}>
        <div className={classes.tags}>
          {data.tags.map(({ name, taggings_count }, index) => (
            <Checkbox
              key={name}
              value={name}
              className={classes.tag}
              label={t('tag', { tag: name, count: taggings_count })}
              data-autofocus={index === 0 || undefined}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Button type="submit" disabled={chosen.length === 0}>
        {t('apply', { count })}
      </Button>
    </form>
  )
}
