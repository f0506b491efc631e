import { useFormatter, useTranslations } from 'use-intl'

const steps = [
  { unit: 'hour', seconds: 3_600, from: 5_400 },
  { unit: 'minute', seconds: 60, from: 90 },
  { unit: 'second', seconds: 1, from: 0 },
] as const

/** Says how long something will take as one says it: in a round number of the fitting unit. */
export function useTimeLeft() {
  const t = useTranslations('imports.work')
  const format = useFormatter()
  return (seconds: number): string => {
    const { unit, seconds: size } = steps.find(({ from }) => seconds >= from) ?? steps[2]
    const value = Math.max(1, Math.round(seconds / size))
    return t('left', { time: format.number(value, { style: 'unit', unit, unitDisplay: 'long' }) })
  }
}
