import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** WCAG 2.2, levels A and AA, with what it took over from 2.0 and 2.1. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

/** A violation as one reads it: the rule, and each element with what is wrong there. */
const inWords = ({ id, help, nodes }: Violation) =>
  [
    `${id}: ${help}`,
    ...nodes.map(({ target, failureSummary }) => {
      const [, ...faults] = (failureSummary ?? '').split('\n')
      return `  ${target.flat().join(' ')}\n${faults.map((fault) => `    ${fault.trim()}`).join('\n')}`
    }),
  ].join('\n')

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(standard).analyze()
  return found.violations.map(inWords)
}

/** Holds the page, as it is now, against WCAG 2.2 AA; in light and in dark when it follows the system. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await violations(page)
    expect(found.join('\n'), `accessibility of ${page.url()} in ${colorScheme}`).toBe('')
  }
  await page.emulateMedia({ colorScheme: null })
}
