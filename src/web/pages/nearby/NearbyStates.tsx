import { Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Units } from '../../../contract/nation.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { RADIUS } from './nearby-search.ts'
import classes from './NearbyStates.module.css'
import { radiusSteps } from './radius-steps.ts'
import { useDistanceWords } from './units.ts'
import type { Circle } from './useCircle.ts'

/** How many times as wide a circle is offered where nobody is. */
const WIDER = 4

/** Nobody is in the circle: how to find someone. */
export function NobodyNear({ circle, where, units }: { circle: Circle; where: string; units: Units }) {
  const t = useTranslations('nearby.nobody')
  const words = useDistanceWords(units)
  const steps = radiusSteps(units)
  const wider = steps.find((step) => step >= circle.radius * WIDER) ?? steps.at(-1) ?? RADIUS.max
  return (
    <div className={classes.state}>
      <h2 className={classes.title}>{t('title')}</h2>
      <p className={classes.text}>{t('text', { radius: words.radius(circle.radius), where })}</p>
      {wider > circle.radius && (
        <Button variant="default" onClick={() => circle.draw(wider)}>
          {t('wider', { radius: words.radius(wider) })}
        </Button>
      )}
    </div>
  )
}

/** There is no place to look around yet. */
export function NoCentre({ isPerson }: { isPerson: boolean }) {
  const t = useTranslations('nearby.start')
  return (
    <div className={classes.state}>
      <h2 className={classes.title}>{t(isPerson ? 'unplaced' : 'title')}</h2>
      <p className={classes.text}>{t(isPerson ? 'unplacedText' : 'text')}</p>
    </div>
  )
}

/** The people couldn't be loaded. */
export function NearbyFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations('nearby.failed')
  const failureWords = useFailureWords()
  return (
    <div className={classes.failure} role="alert">
      <h2 className={classes.title}>{t('title')}</h2>
      <p className={classes.text}>{failureWords(error)}</p>
      <Button variant="default" onClick={onRetry}>
        {t('retry')}
      </Button>
    </div>
  )
}

/** The map itself couldn't be loaded: the list beside it says the same. */
export function NoMap() {
  const t = useTranslations('nearby.noMap')
  return (
    <div className={classes.state} role="status">
      <h2 className={classes.title}>{t('title')}</h2>
      <p className={classes.text}>{t('text')}</p>
    </div>
  )
}
