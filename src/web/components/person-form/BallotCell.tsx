import { Autocomplete, NativeSelect, TextInput } from '@mantine/core'
import { useController, useWatch } from 'react-hook-form'
import { useLocale, useTranslations } from 'use-intl'
import { useMemo } from 'react'
import { electionPeriods, type Ballot } from '../../../contract/ballot.ts'
import { useComplaint } from '../../words/complaint.ts'
import { closedIsGone, inputOrder } from './control-props.ts'
import { countryPicks } from './country-name.ts'
import type { FormValues } from './form-values.ts'
import { PickControl } from './PickControl.tsx'
import { StateInput } from './StateInput.tsx'
import { DayInput } from './DayInput.tsx'

interface BallotCellProps {
  index: number
  part: keyof Ballot
}

/** How most ballots are cast; what voter files say besides is fine. */
const methods = ['Polling place', 'Early', 'Absentee', 'Mail', 'Provisional']

/** One value of a vote, with the input that suits it. */
export function BallotCell({ index, part }: BallotCellProps) {
  const t = useTranslations('person.ballots')
  const locale = useLocale()
  const complain = useComplaint()
  const { field, fieldState } = useController<FormValues, `ballots.${number}.${keyof Ballot}`>({
    name: `ballots.${index}.${part}`,
    // A vote in the United States needs its state and type; elsewhere it doesn't.
    rules:
      part === 'country_code' ? { deps: [`ballots.${index}.state`, `ballots.${index}.election_period`] } : {},
  })
  const country = useWatch<FormValues, `ballots.${number}.country_code`>({
    name: `ballots.${index}.country_code`,
  })
  const countries = useMemo(() => countryPicks(locale), [locale])
  const periods = useMemo(() => ['', ...electionPeriods], [])
  const label = t(part)
  const message = fieldState.error?.message
  const input = {
    ...field,
    value: field.value ?? '',
    label,
    'aria-label': t('cell', { number: index + 1, part: label }),
    error: message && complain(label, message),
    inputWrapperOrder: inputOrder,
  }

  switch (part) {
    case 'election_at':
    case 'cast_at':
      return <DayInput {...input} />
    case 'election_period':
      return <NativeSelect {...input} data={periods} />
    case 'country_code':
      return <PickControl {...input} description={undefined} picks={countries} />
    case 'state':
      return <StateInput {...input} country={country} />
    case 'vote_method':
      return (
        <Autocomplete
          {...input}
          data={methods}
          openOnFocus={false}
          comboboxProps={closedIsGone}
          autoComplete="off"
        />
      )
    case 'party':
      return <TextInput {...input} autoComplete="off" spellCheck={false} />
  }
}
