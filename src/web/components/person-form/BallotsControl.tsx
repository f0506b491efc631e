import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useFieldArray } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { BallotCell } from './BallotCell.tsx'
import classes from './BallotsControl.module.css'
import { ballotParts, ballotValues, type FormValues } from './form-values.ts'

/** The votes of a person, a row of inputs each; the newest is added on top. */
export function BallotsControl() {
  const t = useTranslations('person.ballots')
  const { fields, prepend, remove } = useFieldArray<FormValues, 'ballots'>({ name: 'ballots' })
  const add = () => {
    // A vote is most often one of the same country and state as the last.
    const last = fields[0]
    const vote = ballotValues({ country_code: last?.country_code ?? 'US', state: last?.state ?? null })
    prepend(vote, { focusName: 'ballots.0.election_at' })
  }
  return (
    <fieldset className={classes.ballots}>
      <legend className={classes.legend}>{t('label')}</legend>
      {fields.length === 0 && <p className={classes.none}>{t('none')}</p>}
      <Button
        variant="default"
        size="compact-sm"
        className={classes.add}
        leftSection={<IconPlus size={14} />}
        onClick={add}
      >
        {t('add')}
      </Button>
      {fields.map(({ id }, index) => (
        <div key={id} className={classes.ballot} role="group" aria-label={t('vote', { number: index + 1 })}>
          {ballotParts.map((part) => (
            <BallotCell key={part} index={index} part={part} />
          ))}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            className={classes.remove}
            leftSection={<IconX size={14} />}
            aria-label={t('removeVote', { number: index + 1 })}
            onClick={() => remove(index)}
          >
            {t('remove')}
          </Button>
        </div>
      ))}
    </fieldset>
  )
}
