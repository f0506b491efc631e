import { useTranslations } from 'use-intl'
import { useRestorePerson } from '../../api/people.ts'
import { useFailureToast } from '../../components/useFailureToast.ts'

/** Brings back the deleted person whose page is open; says why when it fails. */
export function useBringBack(id: number) {
  const t = useTranslations('person.gone')
  const sayFailed = useFailureToast()
  const restore = useRestorePerson()
  return {
    bringBack: () => restore.mutate(id, { onError: (error) => sayFailed(t('failed'), error) }),
    isBringing: restore.isPending,
  }
}
