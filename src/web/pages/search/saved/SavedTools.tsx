import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { SavedSearch } from '../../../../contract/saved-search.ts'
import { isSameSearch, readTerms, type SearchTerms } from '../../../../contract/search-terms.ts'
import { useChangeSavedSearch, useSaveSearch, type SavedAs } from '../../../api/saved-searches.ts'
import { useToast } from '../../../components/useToast.ts'
import { useMayAct } from '../../../frame/account.ts'
import { useFailureWords } from '../../../frame/failure-words.ts'
import { searchRoute } from '../search-route.ts'
import { savedAddress } from './saved-address.ts'
import { SaveDialog } from './SaveDialog.tsx'
import classes from './SavedTools.module.css'
import { useRemoveSaved } from './useRemoveSaved.ts'

interface SavedToolsProps {
  /** The saved search that the page began with; none for a new one. */
  saved: SavedSearch | undefined
  terms: SearchTerms
  /** Whether the search can be asked for as it is. */
  isSound: boolean
}

/** Saves the search at hand, or what was changed of a saved one; renames, shares and deletes it. */
export function SavedTools({ saved, terms, isSound }: SavedToolsProps) {
  const t = useTranslations('search.saved')
  const navigate = searchRoute.useNavigate()
  const isOrganizer = useMayAct('organizer')
  const save = useSaveSearch()
  const change = useChangeSavedSearch()
  const removeSaved = useRemoveSaved()
  const toast = useToast()
  const failureWords = useFailureWords()
  const [dialog, setDialog] = useState<'save' | 'edit' | null>(null)
  const mayChange = saved !== undefined && (saved.mine || isOrganizer)
  const isChanged = saved !== undefined && !isSameSearch(terms, readTerms(saved.terms))
  const isEmpty = Object.keys(terms).length === 0

  const saveNew = async (as: SavedAs) => {
    const { saved_search } = await save.mutateAsync({ ...as, terms })
    await navigate({ search: savedAddress(saved_search), replace: true })
  }
  const saveChange = async ({ id, name }: SavedSearch) => {
    try {
      await change.mutateAsync({ id, terms })
      toast({ message: t('updated', { name }) })
    } catch (error) {
      toast({ title: t('updateFailed', { name }), message: failureWords(error), color: 'red' })
    }
  }

  return (
    <div className={classes.tools}>
      {isChanged && <span className={classes.changed}>{t('changed')}</span>}
      {isChanged && mayChange && isSound && (
        <Button variant="default" loading={change.isPending} onClick={() => void saveChange(saved)}>
          {t('saveChange')}
        </Button>
      )}
      {isSound && !isEmpty && (!saved || isChanged) && (
        <Button variant="default" onClick={() => setDialog('save')}>
          {t(saved ? 'saveAsNew' : 'save')}
        </Button>
      )}
      {mayChange && (
        <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon variant="default" size="lg" aria-label={t('more', { name: saved.name })}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setDialog('edit')}>
              {t('rename')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void removeSaved(saved)}>
              {t('delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {dialog === 'save' && (
        <SaveDialog
          title={t('dialog.saveTitle')}
          initial={{ name: '', shared: false }}
          onSave={saveNew}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'edit' && saved && (
        <SaveDialog
          title={t('dialog.editTitle')}
          initial={saved}
          onSave={(as) => change.mutateAsync({ id: saved.id, ...as })}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  )
}
