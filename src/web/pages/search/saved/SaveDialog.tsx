import { Switch } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { SavedAs } from '../../../api/saved-searches.ts'
import { NameDialog } from '../../../components/NameDialog.tsx'
import { useMayAct } from '../../../frame/account.ts'

interface SaveDialogProps {
  title: string
  /** What the form begins with. */
  initial: SavedAs
  /** Saves; what it throws is said in the dialog. */
  onSave: (as: SavedAs) => Promise<unknown>
  onClose: () => void
}

/** Asks for the name of a saved search, and whether others are to see it. */
export function SaveDialog({ title, initial, onSave, onClose }: SaveDialogProps) {
  const t = useTranslations('search.saved.dialog')
  const mayShare = useMayAct('staff')
  const [shared, setShared] = useState(initial.shared)
  return (
    <NameDialog
      title={title}
      label={t('name')}
      initial={initial.name}
      field="saved_search.name"
      submit={t('submit')}
      cancel={t('cancel')}
      close={t('close')}
      onSubmit={(name) => onSave({ name, shared })}
      onClose={onClose}
    >
      {mayShare && (
        <Switch
          label={t('share')}
          description={t('shareHelp')}
          checked={shared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
      )}
    </NameDialog>
  )
}
