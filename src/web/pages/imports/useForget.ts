import { useTranslations } from 'use-intl'
import type { Import } from '../../../contract/import.ts'
import { useForgetImports } from '../../api/imports.ts'
import { useFailureToast } from '../../components/useFailureToast.ts'
import { useToast } from '../../components/useToast.ts'

/** Removes uploads with their files and says so; `onGone` is called once they are no longer shown. */
export function useForget(onGone: () => void) {
  const t = useTranslations('imports.forget')
  const toast = useToast()
  const failed = useFailureToast()
  const { mutate, isPending } = useForgetImports()
  const forget = (imports: Import[]) =>
    mutate(
      imports.map(({ id }) => id),
      {
        onSuccess: () => {
          const [only] = imports
          toast({
            message:
              only && imports.length === 1
                ? t('done', { name: only.file_name })
                : t('allDone', { count: imports.length }),
          })
          onGone()
        },
        onError: (error) => failed(t('failed'), error),
      },
    )
  return { forget, isPending }
}
