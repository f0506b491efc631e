import { useTranslations } from 'use-intl'
import { useLogContact, useUndoContact, type ContactLog } from '../../../api/contacts.ts'
import { useOptionLabel } from '../../../components/person-form/useOptionLabel.ts'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import { useUndoToast } from '../../../components/useUndoToast.tsx'
import { useAccount } from '../../../frame/account.ts'
import { useMethodLabel } from './useMethodLabel.ts'

/** Logs a contact with a person, says so, and offers the way back; `onRefused` gets what was typed back. */
export function useContactLog(id: number) {
  const t = useTranslations('personPanels.contacts')
  const sayFailed = useFailureToast()
  const optionLabel = useOptionLabel()
  const methodLabel = useMethodLabel()
  const undoToast = useUndoToast()
  const account = useAccount()
  const logContact = useLogContact(id, account?.person_id ?? id)
  const undoContact = useUndoContact(id)

  const log = async (contact: ContactLog, onRefused: () => void) => {
    const method = methodLabel(contact.method)
    try {
      const { body } = await logContact.mutateAsync(contact)
      const status = contact.status && optionLabel('contact_status_name', contact.status)
      undoToast({
        message: status ? t('logged', { method, status }) : t('loggedPlain', { method }),
        undoName: t('undo'),
        undo: () => undoContact(body.contact).then(() => t('undone')),
        undoFailed: t('undoFailed'),
      })
    } catch (error) {
      onRefused()
      sayFailed(t('failed'), error)
    }
  }

  return (contact: ContactLog, onRefused: () => void) => void log(contact, onRefused)
}
