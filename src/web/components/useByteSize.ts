import { useFormatter } from 'use-intl'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
const STEP = 1000

/** Says a size in the unit in which it is a small number. */
export function useByteSize() {
  const format = useFormatter()
  return (bytes: number): string => {
    const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(bytes || 1) / 3)))
    const unit = units[power] as (typeof units)[number]
    return format.number(bytes / STEP ** power, {
      style: 'unit',
      unit,
      unitDisplay: unit === 'byte' ? 'long' : 'short',
      maximumFractionDigits: 1,
    })
  }
}
