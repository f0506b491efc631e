import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { exportsQuery } from '../../../api/exports.ts'
import { NoRows, Panel, Rows } from '../../../components/Panel.tsx'
import { QueryState } from '../../../components/QueryState.tsx'
import { exportsWords } from '../../../words/en/exports.ts'
import { PageWords } from '../../../words/PageWords.tsx'
import { PastExport } from './PastExport.tsx'

/** How many are shown before one asks for all. */
const FIRST = 5

/** What was taken out of the nation so far, by whom. */
export const PastExports = () => (
  <PageWords words={{ exports: exportsWords }}>
    <Listed />
  </PageWords>
)

function Listed() {
  const t = useTranslations('exports')
  const exports = useQuery(exportsQuery)
  const [isOpen, { open }] = useDisclosure()
  return (
    <Panel title={t('title')} text={t('text')}>
      <QueryState query={exports} failed={t('failed')} rows={2}>
        {(list) =>
          list.length === 0 ? (
            <NoRows text={t('none')} />
          ) : (
            <>
              <Rows>
                {(isOpen ? list : list.slice(0, FIRST)).map((one) => (
                  <PastExport key={one.id} one={one} />
                ))}
              </Rows>
              {!isOpen && list.length > FIRST && (
                <Button variant="default" mt="sm" onClick={open}>
                  {t('all', { count: list.length })}
                </Button>
              )}
            </>
          )
        }
      </QueryState>
    </Panel>
  )
}
