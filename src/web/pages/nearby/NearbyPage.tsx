import { Skeleton } from '@mantine/core'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { CentrePicker } from './CentrePicker.tsx'
import { writePlace } from './nearby-search.ts'
import { NearbyFailure, NobodyNear, NoCentre, NoMap } from './NearbyStates.tsx'
import { NearbyTools } from './NearbyTools.tsx'
import classes from './NearbyPage.module.css'
import { NeighbourList } from './NeighbourList.tsx'
import { useNeighbours } from './neighbours.ts'
import { RadiusSlider } from './RadiusSlider.tsx'
import { useDistanceWords, useUnits } from './units.ts'
import { useCircle } from './useCircle.ts'

// Leaflet comes beside the list, not before it; when it doesn't come at all, the list goes on without it.
const NearbyMap = lazy(() =>
  import('./NearbyMap.tsx').then(
    ({ NearbyMap: loaded }) => ({ default: loaded }),
    () => ({ default: NoMap }),
  ),
)

/** Who lives near a place: a list and a map of the same people. */
export function NearbyPage() {
  const t = useTranslations('nearby')
  const [units, setUnits] = useUnits()
  const circle = useCircle(units)
  const words = useDistanceWords(units)
  const { centre, radius, selected } = circle
  const drawn = useDeferredValue(circle.drawn)
  const near = useNeighbours(centre.place, radius, drawn)
  const [pointed, setPointed] = useState<number | null>(null)
  usePageTitle(t('title'))

  const where = centre.name || (centre.place ? t('point', { point: writePlace(centre.place) }) : '')
  const isKnown = centre.place !== null && near.data !== undefined
  const error = near.error ?? centre.error

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.total} role="status">
          {isKnown && t('total', { count: near.total, radius: words.radius(drawn), where })}
          {isKnown && near.total > near.people.length && drawn >= radius && (
            <> {t('bounded', { count: near.people.length })}</>
          )}
        </p>
        <NearbyTools circle={circle} people={near.people} where={where} />
      </div>
      <div className={classes.controls}>
        <CentrePicker
          name={centre.name || (centre.place ? writePlace(centre.place) : '')}
          isPerson={circle.isPerson}
          onChoose={circle.move}
        />
        <RadiusSlider radius={circle.drawn} units={units} onUnits={setUnits} onDraw={circle.draw} />
      </div>
      <div className={classes.both}>
        <section className={classes.list} aria-label={t('list')}>
          {error ? (
            <NearbyFailure error={error} onRetry={near.error ? near.refetch : centre.refetch} />
          ) : null}
          {!error && !centre.isPending && !centre.place && <NoCentre isPerson={circle.isPerson} />}
          {isKnown && near.people.length === 0 && !near.isPlaceholderData && (
            <NobodyNear circle={circle} where={where} units={units} />
          )}
          {(near.people.length > 0 || (!error && (centre.isPending || near.isFetching))) && (
            <NeighbourList
              people={near.people}
              isPending={centre.isPending || near.isFetching}
              centre={centre.place}
              units={units}
              selected={selected}
              pointed={pointed}
              onSelect={circle.select}
              onPoint={setPointed}
              onOpen={circle.keepSelected}
            />
          )}
        </section>
        <div className={classes.map}>
          <Suspense fallback={<Skeleton height="100%" radius={0} />}>
            {centre.isPending ? (
              <Skeleton height="100%" radius={0} />
            ) : (
              <NearbyMap
                centre={centre.place}
                radius={circle.drawn}
                settled={radius}
                units={units}
                people={near.people}
                selected={selected}
                pointed={pointed}
                onSelect={circle.select}
                onPoint={setPointed}
                onDraw={circle.draw}
                onCentre={(place) => circle.move(place, '')}
              />
            )}
          </Suspense>
        </div>
      </div>
    </div>
  )
}
