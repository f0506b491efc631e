import type { MouseEvent } from 'react'
import { useTranslations } from 'use-intl'
import { sectionId } from './section-at-hand.ts'
import type { PageSection } from './section-rows.ts'
import classes from './SectionIndex.module.css'
import { useSectionInView } from './useSectionInView.ts'
import { useSectionTitle } from './useSectionTitle.ts'

/** The sections of the page, where there is room beside them. */
export function SectionIndex({ sections }: { sections: readonly PageSection[] }) {
  const t = useTranslations('person.section')
  const title = useSectionTitle()
  const { current, wentTo } = useSectionInView(sections)

  /** Goes to a section and starts reading there, without a step in the browser's history. */
  const goTo = (event: MouseEvent, section: PageSection) => {
    event.preventDefault()
    const heading = document.getElementById(sectionId(section))?.querySelector('h2')
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
    wentTo(section)
  }
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
              {title(section)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
