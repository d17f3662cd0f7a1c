import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

export type MachineOptions = Pick<BrowserContextOptions, 'viewport' | 'hasTouch' | 'colorScheme'>

export const desktop = { width: 1440, height: 900 }

/** Here nothing of the console runs, and the browser still has what it made of the console's scripts. */
const rest = '/health'

/** Machines that stay from one test of a file to the next: what was loaded there is not loaded and compiled anew. */
export function openMachines(open: (options: MachineOptions) => Promise<BrowserContext>) {
  const free = new Map<string, Page[]>()
  const buy = async (options: MachineOptions = {}) => (await open(options)).newPage()
  return {
    buy,
    /** For this test, by whoever owns it. */
    use(page: Page): Page {
      onTestFinished(() => tidy(page))
      return page
    },
    /** One for this test, wiped of whoever has used it. */
    async borrow(options: MachineOptions = {}): Promise<Page> {
      const kind = JSON.stringify(options)
      const left = free.get(kind) ?? []
      free.set(kind, left)
      const page = left.pop() ?? (await buy(options))
      onTestFinished(async () => {
        await tidy(page, options)
        await page.evaluate('localStorage.clear(), sessionStorage.clear()')
        await page.context().clearCookies()
        left.push(page)
      })
      return page
    },
  }
}

/** Takes back what a test did to the page itself. What it has told the page to run before each load stays. */
async function tidy(page: Page, { viewport, colorScheme }: MachineOptions = {}): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close()
  await page.context().setOffline(false)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.goto(rest)
  await page.emulateMedia({ colorScheme: colorScheme ?? null })
  await page.setViewportSize(viewport ?? desktop)
}
