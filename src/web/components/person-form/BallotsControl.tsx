import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { BallotCell } from './BallotCell.tsx'
import classes from './BallotsControl.module.css'
import { ballotParts, ballotValues, type BallotValues, type FormValues } from './form-values.ts'

/** The votes of a person, a row of inputs each. */
export function BallotsControl() {
  const t = useTranslations('person.ballots')
  const { setValue, setFocus, clearErrors } = useFormContext<FormValues>()
  const ballots = useWatch<FormValues, 'ballots'>({ name: 'ballots' })
  const [added, setAdded] = useState<number>()

  // A row can have the focus only once it is there.
  useEffect(() => {
    if (added !== undefined) setFocus(`ballots.${added}.election_at`)
  }, [added, setFocus])

  const write = (votes: BallotValues[]) => {
    // Complaints are about rows by their number, which may be another's by now; saving finds what is still wrong.
    clearErrors('ballots')
    setValue('ballots', votes)
  }
  const add = () => {
    // A vote is most often one of the same country and state as the last.
    const { country_code = 'US', state = null } = ballots.at(-1) ?? {}
    write([...ballots, ballotValues({ country_code, state })])
    setAdded(ballots.length)
  }
  return (
    <fieldset className={classes.ballots}>
      <legend className={classes.legend}>{t('label')}</legend>
      {ballots.length === 0 && <p className={classes.none}>{t('none')}</p>}
      {ballots.map((_, index) => (
        <div
          key={index}
          className={classes.ballot}
          role="group"
          aria-label={t('vote', { number: index + 1 })}
        >
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
            onClick={() => write(ballots.toSpliced(index, 1))}
          >
            {t('remove')}
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        className={classes.add}
        leftSection={<IconPlus size={14} />}
        onClick={add}
      >
        {t('add')}
      </Button>
    </fieldset>
  )
}
