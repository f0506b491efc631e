import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Import } from '../../../contract/import.ts'
import { ApiProblem } from '../../api/client.ts'
import { importQuery } from '../../api/imports.ts'
import { Instead } from '../../components/Instead.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { OrganizersPage } from '../imports/OrganizersPage.tsx'
import { DiffStage } from './diff/DiffStage.tsx'
import { NationStage } from './diff/NationStage.tsx'
import { FailedStage } from './FailedStage.tsx'
import { FinishedStage } from './FinishedStage.tsx'
import classes from './ImportPage.module.css'
import { MappingStage } from './mapping/MappingStage.tsx'
import { Steps } from './Steps.tsx'
import { useStaleAfter } from './useStaleAfter.ts'
import { WorkingStage } from './WorkingStage.tsx'

/** One import, from the file's columns to what came of it; where it is, the server knows. */
export const ImportPage = () => (
  <OrganizersPage>
    <Opened id={Number(useParams({ from: '/inside/import/$id' }).id)} />
  </OrganizersPage>
)

function Opened({ id }: { id: number }) {
  const t = useTranslations('imports')
  const failureWords = useFailureWords()
  const { data: one, error, refetch } = useQuery(importQuery(id))
  usePageTitle(one?.file_name ?? t('title'))
  useStaleAfter(one)

  if (error && !one) {
    const isGone = error instanceof ApiProblem && error.status === 404
    return (
      <Instead role="alert" title={t(isGone ? 'gone' : 'loadFailed')} text={failureWords(error)}>
        {isGone ? (
          <Button component={Link} to="/import">
            {t('all')}
          </Button>
        ) : (
          <Button onClick={() => void refetch()}>{t('retry')}</Button>
        )}
      </Instead>
    )
  }
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <Link to="/import" className={classes.back}>
          {t('title')}
        </Link>
        <h1 className={classes.title}>
          {one ? <bdi>{one.file_name}</bdi> : <Skeleton width="14rem" height={28} />}
        </h1>
        {one ? <Steps one={one} /> : <Skeleton height="20rem" mt="md" />}
      </div>
      {one && <Now one={one} />}
    </div>
  )
}

/** Where an import is now, and what there is to do. */
function Now({ one }: { one: Import }) {
  const t = useTranslations('imports.stages')
  const { step } = useSearch({ from: '/inside/import/$id' })
  const stage = useRef<HTMLDivElement>(null)
  const place = `${one.stage} ${step}`
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    // The button that led on went with its stage, and would take the focus with it.
    if (document.activeElement === document.body) stage.current?.focus({ preventScroll: true })
  }, [place])
  return (
    <div ref={stage} className={classes.stage} role="group" aria-label={t(one.stage)} tabIndex={-1}>
      <Stage one={one} />
    </div>
  )
}

function Stage({ one }: { one: Import }) {
  const { step } = useSearch({ from: '/inside/import/$id' })
  switch (one.stage) {
    case 'failed':
      return <FailedStage one={one} />
    case 'mapping':
      return <MappingStage one={one} />
    case 'ready':
      if (one.type === 'nation') return <NationStage one={one} />
      return step === 'columns' ? <MappingStage one={one} /> : <DiffStage one={one} />
    case 'finished':
    case 'cancelled':
    case 'undone':
      return <FinishedStage one={one} />
    default:
      return <WorkingStage one={one} stage={one.stage} />
  }
}
