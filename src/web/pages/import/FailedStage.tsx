import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Import } from '../../../contract/import.ts'
import { useChangeImport } from '../../api/import-mapping.ts'
import { useFailureToast } from '../../components/useFailureToast.ts'
import classes from './ImportPage.module.css'
import { FormatLine } from './mapping/FormatLine.tsx'
import { useTableProblem } from './useTableProblem.ts'

/** A file that can't be read: why, and where; read in another way it may be. */
export function FailedStage({ one }: { one: Import }) {
  const t = useTranslations('imports')
  const failed = useFailureToast()
  const problemWords = useTableProblem()
  const { setFormat } = useChangeImport(one.id, (error) => failed(t('notSaved'), error))
  return (
    <>
      <p className={classes.wrong} role="alert">
        {problemWords(one)}
      </p>
      <p className={classes.lead}>{t(one.format ? 'readOtherwise' : 'nothingWritten')}</p>
      {one.format && <FormatLine format={one.format} onChange={setFormat} />}
      <div className={classes.acts}>
        <Button component={Link} to="/import">
          {t('another')}
        </Button>
      </div>
    </>
  )
}
