import { useEffect, useState } from 'react'
import type { SectionName } from '../../../contract/fields.ts'
import { sectionId } from './section-at-hand.ts'

/** A line in the upper part of the window: the section across it is the one being read. */
const READING_LINE = '-25% 0px -75% 0px'

/** The section the reader has scrolled to. */
export function useSectionInView(sections: readonly SectionName[]): SectionName | undefined {
  const [current, setCurrent] = useState<SectionName>()
  const key = sections.join()
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast((entry) => entry.isIntersecting)
        const left = entries.map((entry) => entry.target.id)
        const inView = sections.find((name) => sectionId(name) === entered?.target.id)
        // Above the first section there is none; one that was not left stays.
        setCurrent((was) => inView ?? (was && left.includes(sectionId(was)) ? undefined : was))
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
