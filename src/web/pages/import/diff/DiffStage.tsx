import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Import } from '../../../../contract/import.ts'
import { useImportOrder } from '../../../api/imports.ts'
import { StickyBar } from '../../../components/StickyBar.tsx'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import classes from './Outcomes.module.css'
import { Outcomes } from './Outcomes.tsx'

/** What would become of each row, before anything is written; then the import is run. */
export function DiffStage({ one }: { one: Import }) {
  const t = useTranslations('imports')
  const failed = useFailureToast()
  const run = useImportOrder(one.id, 'runImport')
  const { counts } = one
  const columns = { to: '/import/$id', params: { id: String(one.id) }, search: { step: 'columns' } } as const
  // Nobody counts the unsure rows that someone was chosen for.
  const count = Math.max(0, counts.new + counts.changed + counts.double - counts.left_out)
  return (
    <>
      <Outcomes one={one} isOpen />
      <StickyBar
        isLow
        label={t('diff.bar')}
        status={counts.left_out > 0 ? t('diff.leftOut', { count: counts.left_out }) : t('diff.nothingYet')}
      >
        <Button
          variant="default"
          className={classes.columns}
          renderRoot={(props) => <Link {...columns} {...props} />}
        >
          {t('steps.columns')}
        </Button>
        <Button
          onClick={() => run.mutate(undefined, { onError: (error) => failed(t('work.failed'), error) })}
          loading={run.isPending}
          disabled={count === 0 && counts.unsure === 0}
        >
          {count === 0 && counts.unsure > 0 ? t('diff.runChosen') : t('diff.run', { count })}
        </Button>
      </StickyBar>
    </>
  )
}
