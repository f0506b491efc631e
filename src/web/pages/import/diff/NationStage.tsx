import { Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Import } from '../../../../contract/import.ts'
import { useImportOrder } from '../../../api/imports.ts'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import page from '../ImportPage.module.css'

/** An export of a whole nation, ready to come into one that is empty. */
export function NationStage({ one }: { one: Import }) {
  const t = useTranslations('imports')
  const failed = useFailureToast()
  const run = useImportOrder(one.id, 'runImport')
  const count = one.rows
  return (
    <>
      <p className={page.lead}>{t('nation.text', { count })}</p>
      <p className={page.quiet}>{t('nation.all')}</p>
      <div className={page.acts}>
        <Button
          onClick={() => run.mutate(undefined, { onError: (error) => failed(t('work.failed'), error) })}
          loading={run.isPending}
          disabled={count === 0}
        >
          {t('nation.run', { count })}
        </Button>
      </div>
    </>
  )
}
