import type { PageSection } from './section-rows.ts'

export const sectionId = (name: PageSection) => `section-${name}`

const isInView = (element: Element) => element.getBoundingClientRect().bottom > window.innerHeight / 4

/** The section that has the focus, else the first one in view. */
export function sectionAtHand(names: readonly PageSection[]): PageSection | undefined {
  const elements = names.map((name) => ({ name, element: document.getElementById(sectionId(name)) }))
  const focused = elements.find(({ element }) => element?.contains(document.activeElement))
  return (focused ?? elements.find(({ element }) => element && isInView(element)))?.name
}
