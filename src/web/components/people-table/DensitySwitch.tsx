import { SegmentedControl, VisuallyHidden } from '@mantine/core'
import { IconBaselineDensityMedium, IconBaselineDensitySmall } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useDensity, type Density } from './density.ts'

const densities = [
  { value: 'comfortable', Icon: IconBaselineDensityMedium },
  { value: 'compact', Icon: IconBaselineDensitySmall },
] as const

/** Tall rows or short ones. */
export function DensitySwitch() {
  const t = useTranslations('peopleTable.density')
  const [density, setDensity] = useDensity()
  return (
    <SegmentedControl
      aria-label={t('label')}
      value={density}
      onChange={(value) => setDensity(value as Density)}
      data={densities.map(({ value, Icon }) => ({
        value,
        label: (
          <>
            <Icon size={16} stroke={1.5} aria-hidden style={{ display: 'block', marginBlock: 3 }} />
            <VisuallyHidden>{t(value)}</VisuallyHidden>
          </>
        ),
      }))}
    />
  )
}
