import { Button, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useChooseLikely } from '../../../api/import-diff.ts'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import classes from './ChooseLikely.module.css'

/** A score from which most unsure rows are right; whoever looks at some of them chooses another. */
const SCORE_DEFAULT = 10

/** Decides all unsure rows at once whose likeliest person has a score from a mark on, and takes that back. */
export function ChooseLikely({ id }: { id: number }) {
  const t = useTranslations('imports.unsure')
  const failed = useFailureToast()
  const choose = useChooseLikely(id)
  const [score, setScore] = useState<number | string>(SCORE_DEFAULT)
  const send = (weight: number | null) =>
    choose.mutate(weight, { onError: (error) => failed(t('failed'), error) })
  return (
    <form
      className={classes.likely}
      onSubmit={(event) => {
        event.preventDefault()
        // Scores are shown as whole numbers: one that is shown as the mark counts.
        if (typeof score === 'number') send(score - 0.5)
      }}
    >
      <NumberInput
        label={t('mark')}
        description={t('markHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={score}
        onChange={setScore}
        allowDecimal={false}
        className={classes.mark}
      />
      <div className={classes.acts}>
        <Button
          type="submit"
          variant="default"
          loading={choose.isPending}
          disabled={typeof score !== 'number'}
        >
          {t('choose')}
        </Button>
        <Button variant="subtle" onClick={() => send(null)}>
          {t('unchoose')}
        </Button>
      </div>
      <p className={classes.chosen} role="status">
        {choose.data && t('chosen', { count: choose.data.chosen })}
      </p>
    </form>
  )
}
