import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { useTimeWords } from '../display/Times.tsx'
import { DifferenceRow } from './DifferenceRow.tsx'
import { deedOf, differencesOf, type Entry } from './history-entries.ts'
import classes from './HistoryPanel.module.css'
import { SideChange } from './SideChange.tsx'
import { useHistoryUndo } from './useHistoryUndo.ts'

/** Values shown before one asks for the rest. */
const SHOWN = 4

/** What was done in one go: by whom, from where, what changed, and the way back. */
export function HistoryEntry({ entry, person }: { entry: Entry; person: Person }) {
  const t = useTranslations('personPanels.history')
  const format = useFormatter()
  const time = useTimeWords()(entry.change.at)
  const undo = useHistoryUndo(person.id)
  const [isUnfolded, setUnfolded] = useState(false)
  const { change, changes } = entry
  const { kind, who, source, at } = change
  const sides = changes.filter((one) => one.note || one.contact)
  // What a contact says on the person it says itself.
  const differences = sides.some((one) => one.contact) ? [] : changes.flatMap(differencesOf)
  // A new person's values are all new: what they were at first is asked for seldom.
  const folded = kind === 'create' ? 0 : SHOWN
  const shown = isUnfolded || differences.length <= folded + 1 ? differences : differences.slice(0, folded)
  const mayFold = differences.length > folded + 1

  return (
    <li className={classes.entry}>
      <div className={classes.head}>
        <p className={classes.what}>
          <strong>{t(`did.${deedOf(entry)}`)}</strong>{' '}
          <time dateTime={at} title={time}>
            {format.dateTime(new Date(at), { timeStyle: 'short' })}
          </time>
        </p>
        {kind === 'update' && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            className={classes.undo}
            leftSection={<IconArrowBackUp size={16} />}
            aria-label={t('undoNamed', { time })}
            onClick={() => undo(entry)}
          >
            {t('undo')}
          </Button>
        )}
      </div>
      <p className={classes.who}>
        <bdi>{who?.name ?? t('system')}</bdi> {t(`sources.${source}`)}
      </p>
      {sides.map((one) => (
        <SideChange key={one.id} change={one} />
      ))}
      {shown.length > 0 && (
        <dl className={classes.differences}>
          {shown.map((difference) => (
            <DifferenceRow
              key={difference.key}
              difference={difference}
              person={person}
              mayRestore={kind === 'update'}
              isFirst={kind === 'create'}
            />
          ))}
        </dl>
      )}
      {mayFold && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className={classes.unfold}
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? t('fewer') : t('all', { count: differences.length })}
        </Button>
      )}
    </li>
  )
}
