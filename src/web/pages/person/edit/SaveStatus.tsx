import { Anchor } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { FailureText, type SaveFailure } from '../../../components/person-form/FailureText.tsx'
import type { Piece } from '../../../components/person-form/pieces.ts'
import { useFieldList } from '../useFieldList.ts'
import { usePieceLabel } from './usePieceLabel.ts'
import classes from './SaveStatus.module.css'

/** A piece of the form with a complaint, and the input that it stands at. */
export interface Wrong {
  piece: Piece
  path: string
}

interface SaveStatusProps {
  changed: readonly string[]
  wrong: readonly Wrong[]
  failure: SaveFailure | null
  onGoTo: (path: string) => void
}

/** The state of what was typed, in one sentence: the worst news first. What is wrong is one press away. */
export function SaveStatus({ changed, wrong, failure, onGoTo }: SaveStatusProps) {
  const t = useTranslations('person.bar')
  const fieldList = useFieldList()
  const pieceLabel = usePieceLabel()
  if (failure && ('error' in failure || failure.unplaced.length > 0)) return <FailureText failure={failure} />
  if (wrong.length > 0) {
    return (
      <div className={classes.wrong}>
        <span>{t('refused', { count: wrong.length })}</span>
        <ul className={classes.list}>
          {wrong.map(({ piece, path }) => (
            <li key={path}>
              <Anchor component="button" type="button" className={classes.goTo} onClick={() => onGoTo(path)}>
                {pieceLabel(piece)}
              </Anchor>
            </li>
          ))}
        </ul>
      </div>
    )
  }
  if (changed.length === 0) return t('unchanged')
  return t('changed', { count: changed.length, names: fieldList(changed) })
}
