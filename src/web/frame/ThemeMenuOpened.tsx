import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useOpenAtOnce } from '../components/useOpenAtOnce.ts'

const schemes = ['light', 'dark', 'auto'] as const

/** The menu of `ThemeMenu`, with its button. */
export function ThemeMenuOpened({ button }: { button: ReactElement }) {
  const t = useTranslations('frame.theme')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const target = useOpenAtOnce(button)
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false} withinPortal={false}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
        >
          {schemes.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {t(scheme)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
