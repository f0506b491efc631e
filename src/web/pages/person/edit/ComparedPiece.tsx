import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Change } from '../../../../contract/change.ts'
import type { FormValues } from '../../../components/person-form/form-values.ts'
import { keyOf, type Piece } from '../../../components/person-form/pieces.ts'
import classes from './CompareDialog.module.css'
import { PieceControl } from './PieceControl.tsx'
import { PieceValue } from './PieceValue.tsx'
import { usePieceLabel } from './usePieceLabel.ts'

export type Choice = 'theirs' | 'mine'

interface ComparedPieceProps {
  piece: Piece
  before: FormValues
  theirs: FormValues
  mine: FormValues
  /** The change that made theirs, when it is known. */
  change: Change | undefined
  choice: Choice | undefined
  onChoose: (choice: Choice) => void
  isFirst: boolean
}

/** One place where both changed the same: what was, theirs with who and when, and the reader's own. */
export function ComparedPiece(props: ComparedPieceProps) {
  const { piece, before, theirs, mine, change, choice, onChoose, isFirst } = props
  const t = useTranslations('person.meanwhile')
  const format = useFormatter()
  const label = usePieceLabel()(piece)
  const [isEditing, setEditing] = useState(false)
  const name = `choice-${keyOf(piece)}`
  const when = change && format.relativeTime(new Date(change.at), new Date())
  const whose = change?.who && when ? t('theirsOf', { who: change.who.name, when }) : t('theirs')

  const option = (value: Choice, heading: string, values: FormValues) => (
    <Radio
      name={name}
      value={value}
      checked={choice === value}
      onChange={() => onChoose(value)}
      data-autofocus={(isFirst && value === 'theirs') || undefined}
      classNames={{ root: classes.option, body: classes.optionBody, labelWrapper: classes.optionLabel }}
      label={
        <>
          <span className={classes.heading}>{heading}</span>
          <span className={classes.value}>
            <PieceValue piece={piece} values={values} />
          </span>
        </>
      }
    />
  )
  return (
    <fieldset className={classes.piece}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.versions}>
        <div className={classes.before}>
          <span className={classes.heading}>{t('before')}</span>
          <div className={classes.value}>
            <PieceValue piece={piece} values={before} />
          </div>
        </div>
        {option('theirs', whose, theirs)}
        <div className={classes.own}>
          {option('mine', t('mine'), mine)}
          {isEditing ? (
            <PieceControl piece={piece} />
          ) : (
            <Button
              variant="subtle"
              size="compact-sm"
              className={classes.edit}
              aria-label={t('editPiece', { field: label })}
              onClick={() => {
                setEditing(true)
                onChoose('mine')
              }}
            >
              {t('edit')}
            </Button>
          )}
        </div>
      </div>
    </fieldset>
  )
}
