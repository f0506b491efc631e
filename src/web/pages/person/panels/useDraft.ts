import { readSessionStorageValue, useSessionStorage } from '@mantine/hooks'
import { useAccount } from '../../../frame/account.ts'

/**
 * A text that stays while its tab is open, whatever becomes of the page: only for the one who typed it. `giveBack`
 * returns one that was not saved, also after the page was left, beside what was begun meanwhile.
 */
export function useDraft(name: string) {
  const account = useAccount()
  const key = `muster-draft-${account?.person_id}-${name}`
  const [draft, setDraft] = useSessionStorage({ key, defaultValue: '', getInitialValueInEffect: false })
  const giveBack = (text: string) => {
    const begun = readSessionStorageValue({ key, defaultValue: '' })
    setDraft(begun.trim() === '' ? text : `${text}\n\n${begun}`)
  }
  return { draft, setDraft, giveBack }
}
