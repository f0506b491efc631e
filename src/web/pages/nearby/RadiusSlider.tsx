import { SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { units as allUnits, type Units } from '../../../contract/nation.ts'
import { nearestStep, radiusSteps } from './radius-steps.ts'
import classes from './RadiusSlider.module.css'
import { useDistanceWords } from './units.ts'

interface RadiusSliderProps {
  /** In miles, as it is drawn just now. */
  radius: number
  units: Units
  onUnits: (units: Units) => void
  onDraw: (radius: number) => void
}

/** How far around one looks: in fine steps near by, in coarse ones far off. */
export function RadiusSlider({ radius, units, onUnits, onDraw }: RadiusSliderProps) {
  const t = useTranslations('nearby.radius')
  const id = useId()
  const words = useDistanceWords(units)
  const steps = radiusSteps(units)
  const at = nearestStep(steps, radius)
  return (
    <div className={classes.radius}>
      <label htmlFor={id} className={classes.label}>
        {t('label')}
      </label>
      <input
        id={id}
        className={classes.slider}
        type="range"
        min={0}
        max={steps.length - 1}
        step={1}
        value={at}
        style={{ '--done': `${(at / (steps.length - 1)) * 100}%` } as React.CSSProperties}
        aria-valuetext={words.radius(radius, 'long')}
        onChange={(event) => onDraw(steps[Number(event.currentTarget.value)] ?? radius)}
      />
      <output htmlFor={id} className={classes.value} aria-hidden>
        {words.radius(radius)}
      </output>
      <SegmentedControl
        className={classes.units}
        size="xs"
        aria-label={t('units')}
        value={units}
        onChange={(value) => onUnits(value as Units)}
        data={allUnits.map((value) => ({
          value,
          label: (
            <>
              <span aria-hidden>{t(`short.${value}`)}</span>
              <VisuallyHidden>{t(`long.${value}`)}</VisuallyHidden>
            </>
          ),
        }))}
      />
    </div>
  )
}
