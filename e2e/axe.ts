import axe from 'axe-core'
import type { Page } from 'playwright-core'

const options = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: {
    // It takes the initials in an avatar for a label that the name should repeat.
    'label-content-name-mismatch': { enabled: false },
    // Beyond WCAG, but without it some of a page is out of the way of those who go by landmarks.
    region: { enabled: true },
  },
  // Mails are shown in frames without scripts, which axe cannot enter.
  iframes: false,
}

/** What axe finds against WCAG 2.2 AA on the page as it is now: one line a fault. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const result = await page.evaluate<axe.AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} — ${node.html.slice(0, 160)}`),
  )
}
