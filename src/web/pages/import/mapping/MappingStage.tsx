import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Import } from '../../../../contract/import.ts'
import { useChangeImport, useIsSaving } from '../../../api/import-mapping.ts'
import { importColumnsQuery, useImportOrder } from '../../../api/imports.ts'
import { Panel } from '../../../components/Panel.tsx'
import { QueryState } from '../../../components/QueryState.tsx'
import { StickyBar } from '../../../components/StickyBar.tsx'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import page from '../ImportPage.module.css'
import { useTargetLabel } from '../useTargetLabel.ts'
import { ColumnList } from './ColumnList.tsx'
import { Everyone } from './Everyone.tsx'
import { FormatLine } from './FormatLine.tsx'
import { isAsking } from './is-asking.ts'
import { Matching } from './Matching.tsx'

/** Where the columns of a file go and how its people are matched; then it is compared with the nation. */
export function MappingStage({ one }: { one: Import }) {
  const t = useTranslations('imports')
  const format = useFormatter()
  const label = useTargetLabel()
  const failed = useFailureToast()
  const navigate = useNavigate()
  const list = useRef<HTMLDivElement>(null)
  const columns = useQuery(importColumnsQuery(one.id))
  const change = useChangeImport(one.id, (error) => failed(t('notSaved'), error))
  const compare = useImportOrder(one.id, 'compareImport')
  const isSaving = useIsSaving(one.id)
  const all = columns.data?.columns ?? []
  const lacking = columns.data?.lacking ?? []
  const taken = all.filter(({ mapping }) => mapping.target !== null).length
  const asking = all.filter(isAsking).length

  const goOn = () => {
    if (asking > 0) {
      list.current?.querySelector<HTMLElement>('[data-asks] input, [data-asks] button')?.focus()
      return
    }
    compare.mutate(undefined, {
      onSuccess: () =>
        void navigate({ to: '/import/$id', params: { id: String(one.id) }, search: {}, replace: true }),
      onError: (error) => failed(t('work.failed'), error),
    })
  }

  return (
    <>
      {columns.data?.remembered && <p className={page.notice}>{t('mapping.remembered')}</p>}
      {lacking.length > 0 && (
        <p className={page.notice} role="status">
          {t('mapping.lacking', { targets: format.list(lacking.map(label)) })}
        </p>
      )}
      {one.format && <FormatLine format={one.format} onChange={change.setFormat} />}
      <div ref={list}>
        <Panel title={t('mapping.title')} text={t('mapping.text', { count: one.rows })}>
          <QueryState query={columns} failed={t('mapping.loadFailed')} rows={5}>
            {(data) => <ColumnList columns={data.columns} onChange={change.setMapping} />}
          </QueryState>
        </Panel>
      </div>
      {/* Below a list that is still to come it would jump. */}
      {columns.isSuccess && (
        <>
          <Matching options={one.options} onChange={change.setOptions} />
          <Everyone options={one.options} onChange={change.setOptions} />
        </>
      )}
      <StickyBar
        isLow
        label={t('mapping.bar')}
        status={
          asking > 0
            ? t('mapping.asking', { count: asking })
            : t('mapping.taken', { taken, count: all.length })
        }
      >
        <Button
          onClick={goOn}
          disabled={taken === 0}
          loading={compare.isPending || (isSaving && asking === 0)}
        >
          {t('mapping.compare')}
        </Button>
      </StickyBar>
    </>
  )
}
