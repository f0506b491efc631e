import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormatter, useTranslations } from 'use-intl'
import { keptQuery } from '../../api/imports.ts'
import { Panel, Row, Rows } from '../../components/Panel.tsx'
import { QueryState } from '../../components/QueryState.tsx'
import { useTargetLabel } from './useTargetLabel.ts'

/** For whom an undo could not do everything: what they were edited to since stays. */
export function KeptList({ id }: { id: number }) {
  const t = useTranslations('imports.kept')
  const why = useTranslations('bulk.failures')
  const format = useFormatter()
  const labelOf = useTargetLabel()
  const kept = useQuery(keptQuery(id))
  if (kept.data?.length === 0) return null
  return (
    <Panel title={t('title')} text={t('text')}>
      <QueryState query={kept} failed={t('failed')} rows={2}>
        {(list) => (
          <Rows>
            {list.map(({ person_id: person, name, problem, fields }) => (
              <Row
                key={person}
                title={
                  <Link to="/people/$id" params={{ id: String(person) }}>
                    <bdi>{name ?? t('nameless', { id: String(person) })}</bdi>
                  </Link>
                }
                details={[
                  why.has(problem as 'gone') ? why(problem as 'gone') : problem,
                  fields.length > 0 && format.list(fields.map(labelOf), { type: 'unit' }),
                ]}
              />
            ))}
          </Rows>
        )}
      </QueryState>
    </Panel>
  )
}
