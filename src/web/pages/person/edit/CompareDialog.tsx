import { Button, Modal } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import type { LoadedPerson } from '../../../api/people.ts'
import { changedFields, namesOf } from '../../../components/person-form/changes.ts'
import { formValues, type FormValues } from '../../../components/person-form/form-values.ts'
import { contestedPieces, keyOf } from '../../../components/person-form/pieces.ts'
import { usePhone } from '../../../frame/phone.ts'
import { toldFields } from '../section-rows.ts'
import { useFieldList } from '../useFieldList.ts'
import classes from './CompareDialog.module.css'
import { ComparedPiece, type Choice } from './ComparedPiece.tsx'
import type { Editing } from './useEditing.ts'
import { useWhoChanged } from './useWhoChanged.ts'

interface CompareDialogProps {
  editing: Editing
  theirs: LoadedPerson
}

/**
 * What was, theirs and the reader's own side by side, at each place where both changed the same. Closing it goes
 * back to editing and loses nothing.
 */
export function CompareDialog({ editing, theirs }: CompareDialogProps) {
  const t = useTranslations('person.meanwhile')
  const fieldList = useFieldList()
  const isPhone = usePhone()
  const { before, form, base, stopComparing, settle } = editing
  const theirValues = formValues(theirs.person)
  const mine = useWatch({ control: form.control }) as FormValues
  // What was contested as it opened stays in sight, also when it is edited to be the same as theirs.
  const [pieces] = useState(() => contestedPieces(before, form.getValues(), theirValues))
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const whoChanged = useWhoChanged(base, theirs)

  const contested = namesOf(pieces)
  const merged = toldFields(changedFields(before, theirValues)).filter((name) => !contested.includes(name))
  const chosen = pieces.filter((piece) => choices[keyOf(piece)]).length
  const isSettled = chosen === pieces.length
  const chooseAll = (choice: Choice) =>
    setChoices(Object.fromEntries(pieces.map((piece) => [keyOf(piece), choice])))
  const save = () =>
    isSettled && settle(new Set(Object.keys(choices).filter((key) => choices[key] === 'theirs')))
  useHotkeys([['mod+S', save]], [])

  return (
    <Modal
      opened
      onClose={stopComparing}
      title={t('title')}
      size="56rem"
      fullScreen={isPhone}
      withCloseButton={false}
      classNames={{ title: classes.title, body: classes.body }}
    >
      <p className={classes.intro}>{t('intro')}</p>
      {merged.length > 0 && (
        <p className={classes.intro}>{t('merged', { count: merged.length, names: fieldList(merged) })}</p>
      )}
      {pieces.length > 1 && (
        <div className={classes.all}>
          <Button variant="default" size="compact-sm" onClick={() => chooseAll('theirs')}>
            {t('allTheirs')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => chooseAll('mine')}>
            {t('allMine')}
          </Button>
        </div>
      )}
      {pieces.map((piece, index) => (
        <ComparedPiece
          key={keyOf(piece)}
          piece={piece}
          before={before}
          theirs={theirValues}
          mine={mine}
          change={whoChanged(piece.name)}
          choice={choices[keyOf(piece)]}
          onChoose={(choice) => setChoices((now) => ({ ...now, [keyOf(piece)]: choice }))}
          isFirst={index === 0}
        />
      ))}
      <div className={classes.foot}>
        <span role="status">{t('chosen', { chosen, count: pieces.length })}</span>
        <div className={classes.buttons}>
          <Button variant="default" onClick={stopComparing}>
            {t('back')}
          </Button>
          <Button disabled={!isSettled} onClick={save}>
            {t('save')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
