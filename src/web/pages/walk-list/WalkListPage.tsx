import { Button, Skeleton } from '@mantine/core'
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { walkListQuery } from '../../api/nearby.ts'
import type { LatLng } from '../../components/map/view.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { RADIUS, readPlace, writePlace } from '../nearby/nearby-search.ts'
import { NearbyFailure } from '../nearby/NearbyStates.tsx'
import { useDistanceWords, useUnits } from '../nearby/units.ts'
import { WalkSheet } from './WalkSheet.tsx'
import classes from './WalkListPage.module.css'

/** Whom to visit in a circle, on paper. */
export function WalkListPage() {
  const { at, place: name, radius = RADIUS.initial } = useSearch({ from: '/nearby/walk-list' })
  const place = at === undefined ? null : readPlace(at)
  if (!place) return <Navigate to="/nearby" replace />
  return <WalkListOf place={place} name={name} radius={radius} />
}

function WalkListOf({ place, name, radius }: { place: LatLng; name: string | undefined; radius: number }) {
  const t = useTranslations('nearby')
  const [units] = useUnits()
  const words = useDistanceWords(units)
  const list = useQuery(walkListQuery({ ...place, radius }))
  usePageTitle(t('walk.title'))
  const where = name ?? t('point', { point: writePlace(place) })
  return (
    <div className={classes.page}>
      <nav className={classes.tools} aria-label={t('walk.title')}>
        <Button
          renderRoot={(props) => (
            <Link {...props} to="/nearby" search={{ at: writePlace(place), place: name, radius }} />
          )}
          variant="subtle"
          leftSection={<IconArrowLeft size={16} stroke={1.5} aria-hidden />}
        >
          {t('walk.back')}
        </Button>
        <Button
          leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />}
          disabled={!list.data}
          onClick={() => window.print()}
        >
          {t('walk.print')}
        </Button>
      </nav>
      <main id="main" tabIndex={-1} className={classes.paper}>
        {list.error ? <NearbyFailure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.isPending && <Skeleton height={320} aria-label={t('walk.loading')} />}
        {list.data && <WalkSheet list={list.data} radius={words.radius(radius)} where={where} />}
      </main>
    </div>
  )
}
