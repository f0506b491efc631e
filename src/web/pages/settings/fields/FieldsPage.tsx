import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { customFieldsQuery } from '../../../api/custom-fields.ts'
import { NoRows, Panel, Rows } from '../../../components/Panel.tsx'
import { QueryState } from '../../../components/QueryState.tsx'
import { usePageTitle } from '../../../components/usePageTitle.ts'
import { FieldRow } from './FieldRow.tsx'
import { NewField } from './NewField.tsx'

/** What the nation knows of people besides the fields that everyone has. */
export function FieldsPage() {
  const t = useTranslations('settings.fields')
  usePageTitle(t('title'))
  const fields = useQuery(customFieldsQuery)
  return (
    <>
      <Panel title={t('make.title')} text={t('make.text')}>
        <NewField />
      </Panel>
      <Panel title={t('list.title')}>
        <QueryState query={fields} failed={t('list.failed')} rows={2}>
          {(list) =>
            list.length === 0 ? (
              <NoRows text={t('list.empty')} />
            ) : (
              <Rows>
                {list.map((field) => (
                  <FieldRow key={field.id} field={field} />
                ))}
              </Rows>
            )
          }
        </QueryState>
      </Panel>
    </>
  )
}
