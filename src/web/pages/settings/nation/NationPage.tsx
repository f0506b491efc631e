import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { nationQuery } from '../../../api/nation.ts'
import { Panel } from '../../../components/Panel.tsx'
import { QueryState } from '../../../components/QueryState.tsx'
import { usePageTitle } from '../../../components/usePageTitle.ts'
import { NationForm } from './NationForm.tsx'

/** What the nation is called, where it is, and what it counts in. */
export function NationPage() {
  const t = useTranslations('settings.nation')
  usePageTitle(t('title'))
  const nation = useQuery(nationQuery)
  return (
    <Panel title={t('title')} text={t('text')}>
      <QueryState query={nation} failed={t('failed')} rows={3}>
        {(settings) => <NationForm nation={settings} />}
      </QueryState>
    </Panel>
  )
}
