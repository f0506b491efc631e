import { ActionIcon, useComputedColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { OnDemand } from '../components/OnDemand.tsx'

const ThemeMenuOpened = lazy(async () => ({
  default: (await import('./ThemeMenuOpened.tsx')).ThemeMenuOpened,
}))

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const t = useTranslations('frame.theme')
  const Shown = useComputedColorScheme('light') === 'dark' ? IconMoon : IconSun
  const button = (
    <ActionIcon variant="subtle" color="gray" size={40} aria-label={t('label')} title={t('label')}>
      <Shown size={20} stroke={1.5} aria-hidden />
    </ActionIcon>
  )
  return (
    <OnDemand button={button} opens="menu">
      <ThemeMenuOpened button={button} />
    </OnDemand>
  )
}
