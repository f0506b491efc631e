import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useState, type ReactNode } from 'react'
import { useFormState, useWatch, type FieldPath } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { changedFields, changedInput } from '../../../components/person-form/changes.ts'
import type { FormValues } from '../../../components/person-form/form-values.ts'
import { SaveKey } from '../../../components/SaveKey.tsx'
import { StickyBar } from '../../../components/StickyBar.tsx'
import { CompareDialog } from './CompareDialog.tsx'
import { MeanwhileNotice } from './MeanwhileNotice.tsx'
import { SaveStatus } from './SaveStatus.tsx'
import { useEscape } from './useEscape.ts'
import type { Editing } from './useEditing.ts'
import { wrongPieces } from './wrong-pieces.ts'

interface SaveBarProps {
  editing: Editing
  /** Why nothing can be saved: the person is gone. */
  gone: ReactNode
}

/** While sections are edited: what changed, what is wrong with it, and saving or discarding it. */
export function SaveBar({ editing, gone }: SaveBarProps) {
  const t = useTranslations('person')
  const [isAsking, setAsking] = useState(false)
  const { before, form, isSaving, failure, forgetFailure, save, discard, theirs, isComparing } = editing
  const values = useWatch({ control: form.control }) as FormValues
  const { errors } = useFormState({ control: form.control })
  const changed = changedFields(before, values)
  const maySave = changed.length > 0 && !gone && !isSaving

  // A complaint is about what was sent; it is old news once something else is typed.
  const typed = JSON.stringify(changedInput(before, values))
  useEffect(forgetFailure, [typed, forgetFailure])

  const leave = () => (changed.length > 0 ? setAsking(true) : discard())
  useHotkeys([['mod+S', () => maySave && save()]], [])
  useEscape(leave)

  return (
    <StickyBar
      label={t('bar.label')}
      notice={gone || (theirs && <MeanwhileNotice editing={editing} theirs={theirs} />)}
      status={
        <SaveStatus
          changed={changed}
          wrong={wrongPieces(errors, values)}
          failure={failure}
          onGoTo={(path) => form.setFocus(path as FieldPath<FormValues>)}
        />
      }
    >
      <Button variant="default" onClick={leave} disabled={isSaving}>
        {t(changed.length > 0 ? 'bar.discard' : 'bar.close')}
      </Button>
      <Button onClick={save} loading={isSaving} disabled={!maySave} rightSection={<SaveKey />}>
        {t(failure && 'error' in failure ? 'bar.again' : 'bar.save')}
      </Button>
      {theirs && isComparing && <CompareDialog key={theirs.etag} editing={editing} theirs={theirs} />}
      <AskDialog
        opened={isAsking}
        title={t('leave.discardTitle')}
        text={t('leave.text', { count: changed.length })}
        confirm={t('leave.discard')}
        cancel={t('leave.stay')}
        onConfirm={() => {
          setAsking(false)
          discard()
        }}
        onCancel={() => setAsking(false)}
      />
    </StickyBar>
  )
}
