import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useImportUpload } from '../../api/import-upload.ts'
import { importsQuery } from '../../api/imports.ts'
import { Panel, Rows } from '../../components/Panel.tsx'
import { QueryState } from '../../components/QueryState.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { Abandoned } from './Abandoned.tsx'
import { DropZone } from './DropZone.tsx'
import classes from './ImportsPage.module.css'
import { OrganizersPage } from './OrganizersPage.tsx'
import { PastImport } from './PastImport.tsx'
import { UploadProgress } from './UploadProgress.tsx'

/** Where people come in from files, and what came in before. */
export const ImportsPage = () => (
  <OrganizersPage>
    <Imports />
  </OrganizersPage>
)

function Imports() {
  const t = useTranslations('imports')
  const navigate = useNavigate()
  const imports = useQuery(importsQuery)
  const past = useRef<HTMLDivElement>(null)
  usePageTitle(t('title'))
  const upload = useImportUpload(({ id }) => void navigate({ to: '/import/$id', params: { id: String(id) } }))

  /** What was removed takes the focus with it. */
  const keepFocus = () => past.current?.focus({ preventScroll: true })

  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('title')}</h1>
      <p className={classes.intro}>{t('intro')}</p>
      {upload.send.isPending ? (
        <UploadProgress file={upload.send.variables} part={upload.part} onCancel={upload.cancel} />
      ) : (
        <DropZone error={upload.send.error} onFile={upload.send.mutate} />
      )}
      <div ref={past} className={classes.past} role="group" aria-label={t('past.title')} tabIndex={-1}>
        <Panel title={t('past.title')}>
          <QueryState query={imports} failed={t('past.failed')} rows={2}>
            {(list) =>
              list.length === 0 ? (
                <p className={classes.none}>{t('past.none')}</p>
              ) : (
                <>
                  <Abandoned imports={list} onGone={keepFocus} />
                  <Rows>
                    {list.map((one) => (
                      <PastImport key={one.id} one={one} onGone={keepFocus} />
                    ))}
                  </Rows>
                </>
              )
            }
          </QueryState>
        </Panel>
      </div>
    </div>
  )
}
