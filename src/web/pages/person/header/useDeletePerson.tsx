import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useDestroyPerson, useRestorePerson } from '../../../api/people.ts'
import { useToast } from '../../../components/useToast.ts'
import { useFailureWords } from '../../../frame/failure-words.ts'
import classes from './useDeletePerson.module.css'

/** How long the way back stays on the screen. */
const UNDO_MS = 12_000

/** Deletes a person at once, since it can be undone, and offers to undo it. */
export function useDeletePerson() {
  const t = useTranslations('person.deletion')
  const failureWords = useFailureWords()
  const toast = useToast()
  const navigate = useNavigate()
  const destroy = useDestroyPerson()
  const restore = useRestorePerson()

  const undo = async (id: number, name: string) => {
    notifications.hide(toastOf(id))
    try {
      await restore.mutateAsync(id)
      toast({ message: t('restored', { name }) })
      await navigate({ to: '/people/$id', params: { id: String(id) } })
    } catch (error) {
      toast({
        title: t('restoreFailed', { name }),
        message: failureWords(error),
        color: 'red',
        autoClose: false,
      })
    }
  }

  return async (id: number, name: string) => {
    // The page goes before the person does: it has nothing to show without them.
    await navigate({ to: '/people' })
    try {
      await destroy.mutateAsync(id)
    } catch (error) {
      toast({
        title: t('deleteFailed', { name }),
        message: failureWords(error),
        color: 'red',
      })
      return
    }
    toast({
      id: toastOf(id),
      autoClose: UNDO_MS,
      message: (
        <div className={classes.line}>
          <span>{t('deleted', { name })}</span>
          <Button
            size="compact-sm"
            className={classes.undo}
            variant="default"
            aria-label={t('undoName', { name })}
            onClick={() => void undo(id, name)}
          >
            {t('undo')}
          </Button>
        </div>
      ),
    })
  }
}

const toastOf = (id: number) => `deleted-${id}`
