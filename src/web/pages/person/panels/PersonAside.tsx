import { useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { Panel } from './Panel.tsx'
import { PanelContent } from './PanelContent.tsx'
import classes from './PersonAside.module.css'
import { usePanels } from './usePanels.ts'

/** The right column: what stands beside the person. Each part loads, and fails, alone. */
export function PersonAside({ person }: { person: Person }) {
  const t = useTranslations('personPanels')
  return (
    // Scrolls by itself, so it takes the focus of whoever scrolls by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <aside className={classes.aside} aria-label={t('aside')} tabIndex={0}>
      {usePanels().map((name) => (
        <Panel key={name} name={name} title={t(`titles.${name}`)}>
          <PanelContent name={name} person={person} />
        </Panel>
      ))}
    </aside>
  )
}
