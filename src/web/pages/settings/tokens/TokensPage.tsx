import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { tokensQuery } from '../../../api/tokens.ts'
import { NoRows, Panel, Rows } from '../../../components/Panel.tsx'
import { QueryState } from '../../../components/QueryState.tsx'
import { usePageTitle } from '../../../components/usePageTitle.ts'
import { NewToken } from './NewToken.tsx'
import { TokenRow } from './TokenRow.tsx'

/** The keys of programs that use the API. */
export function TokensPage() {
  const t = useTranslations('settings.tokens')
  usePageTitle(t('title'))
  const tokens = useQuery(tokensQuery)
  return (
    <>
      <Panel title={t('make.title')} text={t('make.text')}>
        <NewToken />
      </Panel>
      <Panel title={t('list.title')} text={t('list.text')}>
        <QueryState query={tokens} failed={t('list.failed')} rows={2}>
          {(list) =>
            list.length === 0 ? (
              <NoRows text={t('list.empty')} />
            ) : (
              <Rows>
                {list.map((token) => (
                  <TokenRow key={token.id} token={token} />
                ))}
              </Rows>
            )
          }
        </QueryState>
      </Panel>
    </>
  )
}
