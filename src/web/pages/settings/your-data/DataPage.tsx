import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { dataFactsQuery } from '../../../api/nation.ts'
import { Panel } from '../../../components/Panel.tsx'
import { QueryState } from '../../../components/QueryState.tsx'
import { usePageTitle } from '../../../components/usePageTitle.ts'
import { DataFactList } from './DataFactList.tsx'
import classes from './DataPage.module.css'
import { PastExports } from './PastExports.tsx'
import { TakeOut } from './TakeOut.tsx'

/** What backs a PostgreSQL database up. */
const PG_DUMP = 'pg_dump --format=custom --file=muster.dump "$DATABASE_URL"'

/** Where the nation's data is, and taking a copy of it. */
export function DataPage() {
  const t = useTranslations('settings.data')
  usePageTitle(t('title'))
  const query = useQuery(dataFactsQuery)
  return (
    <QueryState query={query} failed={t('failed')} rows={4}>
      {(facts) => (
        <>
          <Panel title={t('facts.title')}>
            <DataFactList facts={facts} />
          </Panel>
          <TakeOut count={facts.people_count} />
          <PastExports />
          <Panel title={t('backup.title')} text={t(`backup.${facts.engine}`)}>
            {facts.engine === 'sqlite' ? (
              <>
                <p className={classes.note}>{t('backup.safe')}</p>
                <Button
                  component="a"
                  href="/api/v1/backup"
                  download
                  leftSection={<IconDownload size={16} aria-hidden />}
                >
                  {t('backup.download')}
                </Button>
              </>
            ) : (
              <pre className={classes.command}>
                <code>{PG_DUMP}</code>
              </pre>
            )}
          </Panel>
          <Panel title={t('restore.title')} text={t(`restore.${facts.engine}`)} />
        </>
      )}
    </QueryState>
  )
}
