import { useCallback, useEffect, useRef, useState } from 'react'
import { sectionId } from './section-at-hand.ts'
import type { PageSection } from './section-rows.ts'

/** How far below the top of the page a section counts as being read: under the box that finds fields, in px. */
const READING_LINE = 96

const scroller = () => document.getElementById('main') ?? document.documentElement

/** The last section that begins above the reading line; at the end of the page the last of all. */
function sectionAtLine(sections: readonly PageSection[]): PageSection | undefined {
  const page = scroller()
  const isAtEnd = page.scrollTop > 0 && Math.ceil(page.scrollTop + page.clientHeight) >= page.scrollHeight
  if (isAtEnd) return sections.at(-1)
  const line = page.getBoundingClientRect().top + READING_LINE
  return sections.findLast((name) => {
    const element = document.getElementById(sectionId(name))
    return element !== null && element.getBoundingClientRect().top <= line
  })
}

/**
 * The section the reader has scrolled to, and a way to say that they went to one: near the end of the page it
 * can't come up to the top, and is the one being read all the same.
 */
export function useSectionInView(sections: readonly PageSection[]) {
  const [current, setCurrent] = useState<PageSection>()
  const goneTo = useRef<number | null>(null)
  const key = sections.join()

  useEffect(() => {
    const look = () => {
      if (goneTo.current === scroller().scrollTop) return
      goneTo.current = null
      setCurrent(sectionAtLine(sections))
    }
    look()
    // Caught on the way down, since scrolling doesn't bubble.
    document.addEventListener('scroll', look, { capture: true, passive: true })
    window.addEventListener('resize', look)
    return () => {
      document.removeEventListener('scroll', look, { capture: true })
      window.removeEventListener('resize', look)
    }
    // The list is made anew at every render; what counts is which sections are in it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key])

  const wentTo = useCallback((section: PageSection) => {
    goneTo.current = scroller().scrollTop
    setCurrent(section)
  }, [])
  return { current, wentTo }
}
