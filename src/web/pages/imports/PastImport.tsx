import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Import } from '../../../contract/import.ts'
import { useForgetImport, useImportOrder } from '../../api/imports.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { Badge } from '../../components/Badge.tsx'
import { Row, RowButton } from '../../components/Panel.tsx'
import { useFailureToast } from '../../components/useFailureToast.ts'
import { isForgettable } from './forgettable.ts'

/** An import in the list: which file, when and by whom, where it is, and what can be done with it. */
export function PastImport({ one }: { one: Import }) {
  const t = useTranslations('imports')
  const format = useFormatter()
  const navigate = useNavigate()
  const failed = useFailureToast()
  const [asks, setAsks] = useState<'undo' | 'forget'>()
  const undo = useImportOrder(one.id, 'undoImport')
  const forget = useForgetImport()
  const { id, file_name: name, counts } = one
  const params = { id: String(id) }

  const confirm = () => {
    if (asks === 'undo')
      undo.mutate(undefined, {
        onSuccess: () => void navigate({ to: '/import/$id', params }),
        onError: (error) => failed(t('undo.failed'), error),
      })
    else forget.mutate(id, { onError: (error) => failed(t('forget.failed'), error) })
    setAsks(undefined)
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
      ]}
    >
      {one.undoable && (
        <RowButton onClick={() => setAsks('undo')} name={t('undo.of', { name })} loading={undo.isPending}>
          {t('undo.open')}
        </RowButton>
      )}
      {isForgettable(one) && (
        <RowButton
          onClick={() => setAsks('forget')}
          name={t('forget.of', { name })}
          loading={forget.isPending}
        >
          {t('forget.open')}
        </RowButton>
      )}
      <AskDialog
        opened={asks !== undefined}
        title={t(`${asks ?? 'undo'}.title`)}
        text={t(`${asks ?? 'undo'}.text`)}
        confirm={t(`${asks ?? 'undo'}.open`)}
        cancel={t('keep')}
        onConfirm={confirm}
        onCancel={() => setAsks(undefined)}
      />
    </Row>
  )
}
