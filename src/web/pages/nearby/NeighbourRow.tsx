import { VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { Units } from '../../../contract/nation.ts'
import type { Point } from '../../../contract/nearby.ts'
import type { LatLng } from '../../components/map/view.ts'
import { SupportLevel } from '../../components/SupportLevel.tsx'
import { directionTo } from './great-circle.ts'
import classes from './NeighbourList.module.css'
import { useDistanceWords } from './units.ts'

interface NeighbourRowProps {
  point: Point
  centre: LatLng
  units: Units
  /** Whether the Tab key comes to this row, of all rows. */
  isAtHand: boolean
  onSelect: (id: number) => void
  onOpen: () => void
}

/** Someone in the circle: who, how far and where, and whether they may be visited. */
export const NeighbourRow = memo(function NeighbourRow({
  point,
  centre,
  units,
  isAtHand,
  onSelect,
  onOpen,
}: NeighbourRowProps) {
  const t = useTranslations('nearby')
  const words = useDistanceWords(units)
  const { id, name, miles, address, city, support_level, do_not_contact } = point
  const direction = directionTo(centre, point)
  return (
    <>
      <div className={classes.line}>
        <Link
          to="/people/$id"
          params={{ id: String(id) }}
          preload={false}
          className={classes.name}
          tabIndex={isAtHand ? 0 : -1}
          onFocus={() => onSelect(id)}
          onClick={onOpen}
        >
          <bdi>{name || t('nameless', { id: String(id) })}</bdi>
        </Link>
        <span className={classes.far}>
          <span aria-hidden>
            {words.distance(miles)} <abbr className={classes.direction}>{t(`short.${direction}`)}</abbr>
          </span>
          <VisuallyHidden>
            {t('far', { distance: words.distance(miles, 'long'), direction: t(`direction.${direction}`) })}
          </VisuallyHidden>
        </span>
      </div>
      <div className={classes.line}>
        <bdi className={classes.address}>
          {address && city ? t('address', { address, city }) : (address ?? city ?? t('noAddress'))}
        </bdi>
        {do_not_contact ? (
          <span className={classes.warning}>{t('doNotContact')}</span>
        ) : (
          <span className={classes.support}>
            <SupportLevel level={support_level} />
          </span>
        )}
      </div>
    </>
  )
})
