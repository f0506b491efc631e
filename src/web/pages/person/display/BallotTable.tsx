import { Table } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Ballot } from '../../../../contract/ballot.ts'
import classes from './display.module.css'
import { DayText } from './Times.tsx'

/** The votes of a person, one a row. */
export function BallotTable({ value: ballots }: { value: Ballot[] }) {
  const t = useTranslations('person.ballots')
  return (
    <div className={classes.ballots} role="region" aria-label={t('label')} tabIndex={0}>
      <Table withRowBorders={false} verticalSpacing={4} horizontalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('election_at')}</Table.Th>
            <Table.Th>{t('election_period')}</Table.Th>
            <Table.Th>{t('place')}</Table.Th>
            <Table.Th>{t('vote_method')}</Table.Th>
            <Table.Th>{t('party')}</Table.Th>
            <Table.Th>{t('cast_at')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ballots.map((ballot, index) => (
            <Table.Tr key={index}>
              <Table.Td>
                <DayText value={ballot.election_at} />
              </Table.Td>
              <Table.Td>{ballot.election_period}</Table.Td>
              <Table.Td>{[ballot.state, ballot.country_code].filter(Boolean).join(', ')}</Table.Td>
              <Table.Td>{ballot.vote_method}</Table.Td>
              <Table.Td>{ballot.party}</Table.Td>
              <Table.Td>{ballot.cast_at && <DayText value={ballot.cast_at} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
