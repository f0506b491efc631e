import { useTranslations } from 'use-intl'
import type { Role } from '../../../../contract/account.ts'
import type { TeamAccount } from '../../../../contract/team.ts'
import { useChangeRole, useCloseAccount, useInviteAccount, useReopenAccount } from '../../../api/team.ts'
import { useToast } from '../../../components/useToast.ts'
import { useUndoToast } from '../../../components/useUndoToast.tsx'
import { useRefusalWords } from '../../../frame/refusal-words.ts'

/** What an organizer can do about an account; each says what it did, and how to take it back. */
export function useAccountActs({ id, name, role, email, person_id }: TeamAccount) {
  const t = useTranslations('settings.accounts.acts')
  const roles = useTranslations('frame.roles')
  const refusalWords = useRefusalWords()
  const toast = useToast()
  const undoToast = useUndoToast()
  const changing = useChangeRole()
  const closing = useCloseAccount()
  const reopening = useReopenAccount()
  const inviting = useInviteAccount()

  const onError = (error: unknown) =>
    toast({ title: t('failed', { name }), message: refusalWords(error), color: 'red' })

  const changeRole = (wanted: Role) =>
    changing.mutate(
      { id, role: wanted },
      {
        onError,
        onSuccess: () =>
          undoToast({
            message: t('roleIs', { name, role: roles(wanted) }),
            undoName: t('undoRole', { name, role: roles(role) }),
            undoFailed: t('failed', { name }),
            undo: async () => {
              await changing.mutateAsync({ id, role })
              return t('roleIs', { name, role: roles(role) })
            },
          }),
      },
    )

  const close = () =>
    closing.mutate(id, {
      onError,
      onSuccess: () =>
        undoToast({
          message: t('closed', { name }),
          undoName: t('undoClose', { name }),
          undoFailed: t('failed', { name }),
          undo: async () => {
            await reopening.mutateAsync(id)
            return t('reopened', { name })
          },
        }),
    })

  const reopen = () =>
    reopening.mutate(id, { onError, onSuccess: () => toast({ message: t('reopened', { name }) }) })

  const sendLink = () =>
    inviting.mutate(person_id, { onError, onSuccess: () => toast({ message: t('linkSent', { email }) }) })

  const isBusy = [changing, closing, reopening, inviting].some(({ isPending }) => isPending)
  return { changeRole, close, reopen, sendLink, isBusy }
}
