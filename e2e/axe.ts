import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** Without its comments: a page compiles it each time it has been loaded anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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
  // What is in order need not be described.
  resultTypes: ['violations'],
}

/** What axe finds against WCAG 2.2 AA on the page as it is now: one line a fault. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(source)
  const result = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} — ${node.html.slice(0, 160)}`),
  )
}

/** The same in the light, in the dark and on a phone, from one visit; each line says where it was found. */
export async function faultsInEveryLook(page: Page): Promise<string[]> {
  const desk = page.viewportSize()!
  const phone = { width: 390, height: 844 }
  const faults: string[] = []
  for (const [colorScheme, size] of [
    ['light', desk],
    ['dark', desk],
    ['light', phone],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(size)
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
    for (const fault of await accessibilityFaults(page))
      faults.push(`${colorScheme}, ${size.width}: ${fault}`)
  }
  await page.setViewportSize(desk)
  return faults
}
