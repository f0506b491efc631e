import type { MouseEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { SectionName } from '../../../contract/fields.ts'
import { sectionId } from './section-at-hand.ts'
import classes from './SectionIndex.module.css'
import { useSectionInView } from './useSectionInView.ts'

/** Goes to a section and starts reading there, without a step in the browser's history. */
function goTo(event: MouseEvent, section: SectionName) {
  event.preventDefault()
  const heading = document.getElementById(sectionId(section))?.querySelector('h2')
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

/** The sections of the page, where there is room beside them. */
export function SectionIndex({ sections }: { sections: readonly SectionName[] }) {
  const t = useTranslations('person.section')
  const titles = useTranslations('fields.sections')
  const current = useSectionInView(sections)
  return (
    <nav className={classes.index} aria-label={t('index')}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a
              href={`#${sectionId(section)}`}
              aria-current={section === current ? 'location' : undefined}
              onClick={(event) => goTo(event, section)}
            >
              {titles(section)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
