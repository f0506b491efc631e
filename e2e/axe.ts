import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** WCAG 2.2, levels A and AA, with what it took over from 2.0 and 2.1. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** The rules about colours: in dark nothing else differs. */
const ofColours = ['color-contrast', 'link-in-text-block']

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

/** What a bar at the edge lies over can be scrolled out from under it; axe takes what shows of it for the whole. */
const isUnderBar = ({ failureSummary }: Violation['nodes'][number]) =>
  failureSummary?.includes('partially obscured')

const standing = (violations: Violation[]) =>
  violations
    .map((violation) => ({ ...violation, nodes: violation.nodes.filter((node) => !isUnderBar(node)) }))
    .filter(({ nodes }) => nodes.length > 0)

/** A violation as one reads it: the rule, and each element with what is wrong there. */
const inWords = ({ id, help, nodes }: Violation) =>
  [
    `${id}: ${help}`,
    ...nodes.map(({ target, failureSummary }) => {
      const [, ...faults] = (failureSummary ?? '').split('\n')
      return `  ${target.flat().join(' ')}\n${faults.map((fault) => `    ${fault.trim()}`).join('\n')}`
    }),
  ].join('\n')

/**
 * Axe as it takes the least time to say the same: it describes what fails, not all that passes, and needs no page of
 * its own to gather what is in frames, which ours have none of.
 */
const axe = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
const inLight = (page: Page) => axe(page).withTags(standard)
const inDark = (page: Page) => axe(page).withRules(ofColours)

/**
 * Holds the page, as it is now, against WCAG 2.2 AA; in light and in dark when it follows the system. Given a
 * selector, only that part: what a drawer covers is out of reach, and its targets don't count.
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  for (const [colorScheme, check] of [
    ['light', inLight],
    ['dark', inDark],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await check(page).include(part).analyze()
    const found = standing(violations).map(inWords).join('\n')
    expect(found, `accessibility of ${page.url()} in ${colorScheme}`).toBe('')
  }
  await page.emulateMedia({ colorScheme: null })
}
