import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Import } from '../../../contract/import.ts'
import { refusedPath, useImportOrder } from '../../api/imports.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { useFailureToast } from '../../components/useFailureToast.ts'
import { Outcomes } from './diff/Outcomes.tsx'
import classes from './ImportPage.module.css'
import { KeptList } from './KeptList.tsx'
import { ResultLines } from './ResultLines.tsx'

/** What came of an import, and taking all of it back. */
export function FinishedStage({ one }: { one: Import }) {
  const t = useTranslations('imports')
  const failed = useFailureToast()
  const [asks, setAsks] = useState(false)
  const undo = useImportOrder(one.id, 'undoImport')
  const { id, stage, counts, options, type } = one
  const [tag] = options.tags
  return (
    <>
      <ResultLines one={one} />
      <div className={classes.acts}>
        {tag !== undefined && stage !== 'undone' ? (
          <Button renderRoot={(props) => <Link to="/search" search={{ tag }} {...props} />}>
            {t('results.tagged', { tag })}
          </Button>
        ) : (
          <Button component={Link} to="/people">
            {t('results.people')}
          </Button>
        )}
        {counts.refused + counts.unsure + counts.remarked > 0 && (
          <Button component="a" href={refusedPath(id)} download variant="default">
            {t('refused.download')}
          </Button>
        )}
        {one.undoable && (
          <Button variant="default" onClick={() => setAsks(true)} loading={undo.isPending}>
            {t('undo.whole')}
          </Button>
        )}
        <Button component={Link} to="/import" variant="default">
          {t('another')}
        </Button>
      </div>
      {stage === 'undone' && <KeptList id={id} />}
      {stage !== 'undone' && type === 'people' && <Outcomes one={one} isOpen={false} />}
      <AskDialog
        opened={asks}
        title={t('undo.title')}
        text={t('undo.text')}
        confirm={t('undo.open')}
        cancel={t('keep')}
        onConfirm={() => {
          setAsks(false)
          undo.mutate(undefined, { onError: (error) => failed(t('undo.failed'), error) })
        }}
        onCancel={() => setAsks(false)}
      />
    </>
  )
}
