import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Import } from '../../../contract/import.ts'
import { useImportOrder } from '../../api/imports.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { Badge } from '../../components/Badge.tsx'
import { Row, RowButton } from '../../components/Panel.tsx'
import { useByteSize } from '../../components/useByteSize.ts'
import { useFailureToast } from '../../components/useFailureToast.ts'
import { isForgettable } from './forgettable.ts'
import { useForget } from './useForget.ts'

interface PastImportProps {
  one: Import
  /** Called once it is removed, and its buttons with it. */
  onGone: () => void
}

/** An import in the list: which file, when and by whom, where it is, and what can be done with it. */
export function PastImport({ one, onGone }: PastImportProps) {
  const t = useTranslations('imports')
  const format = useFormatter()
  const navigate = useNavigate()
  const failed = useFailureToast()
  const byteSize = useByteSize()
  const [asks, setAsks] = useState(false)
  const undo = useImportOrder(one.id, 'undoImport')
  const { forget, isPending: isForgetting } = useForget(onGone)
  const { id, file_name: name, counts } = one
  const params = { id: String(id) }

  const confirm = () => {
    setAsks(false)
    undo.mutate(undefined, {
      onSuccess: () => void navigate({ to: '/import/$id', params }),
      onError: (error) => failed(t('undo.failed'), error),
    })
  }
  return (
    <Row
      title={
        <>
          <Link to="/import/$id" params={params}>
            <bdi>{name}</bdi>
          </Link>
          <Badge>{t(`stages.${one.stage}`)}</Badge>
        </>
      }
      details={[
        format.dateTime(new Date(one.created_at), { dateStyle: 'medium', timeStyle: 'short' }),
        one.author_name && <bdi key="who">{one.author_name}</bdi>,
        one.rows > 0 && t('rows', { count: one.rows }),
        counts.new > 0 && t('past.new', { count: counts.new }),
        counts.changed > 0 && t('past.changed', { count: counts.changed }),
        counts.refused > 0 && t('past.refused', { count: counts.refused }),
        isForgettable(one) && one.size_in_bytes > 0 && t('past.keeps', { size: byteSize(one.size_in_bytes) }),
      ]}
    >
      {one.undoable && (
        <RowButton onClick={() => setAsks(true)} name={t('undo.of', { name })} loading={undo.isPending}>
          {t('undo.open')}
        </RowButton>
      )}
      {isForgettable(one) && (
        <RowButton onClick={() => forget([one])} name={t('forget.of', { name })} loading={isForgetting}>
          {t('forget.open')}
        </RowButton>
      )}
      <AskDialog
        opened={asks}
        title={t('undo.title')}
        text={t('undo.text')}
        confirm={t('undo.open')}
        cancel={t('keep')}
        onConfirm={confirm}
        onCancel={() => setAsks(false)}
      />
    </Row>
  )
}
