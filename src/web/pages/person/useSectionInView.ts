import { useEffect, useState } from 'react'
import type { SectionName } from '../../../contract/fields.ts'
import { sectionId } from './section-at-hand.ts'

/** A line a little below the filter box: the section across it is the one being read. */
const READING_LINE = '-25% 0px -75% 0px'

/** The section the reader has scrolled to. */
export function useSectionInView(sections: readonly SectionName[]): SectionName | undefined {
  const [current, setCurrent] = useState<SectionName>()
  const key = sections.join()
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast((entry) => entry.isIntersecting)
        if (entered) setCurrent(sections.find((name) => sectionId(name) === entered.target.id))
      },
      { rootMargin: READING_LINE },
    )
    for (const name of sections) {
      const element = document.getElementById(sectionId(name))
      if (element) observer.observe(element)
    }
    return () => observer.disconnect()
    // The list is made anew at every render; what counts is which sections are in it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key])
  return current
}
