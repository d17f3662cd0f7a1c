import type { Role } from '@polku/contract'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { createPerson } from '../apps/server/src/domains/people/creating.ts'
import { startBackground } from '../apps/server/src/server.ts'
import { type Desk, openDesk } from '../apps/server/src/testing/desk.ts'
import { makeMailChannel } from '../apps/server/src/testing/factories.ts'
import { launchChromium } from './launch.ts'

/** A desk answering on a port, its jobs running, and a real browser to sit at it with. */
export interface DeskInBrowser extends Desk {
  origin: string
  /** The address customers write to. */
  address: string
  browser: Browser
  /** A page of somebody new who has signed in. */
  signIn(role: Role, options?: BrowserContextOptions): Promise<Page>
  /** A page of nobody. */
  visit(options?: BrowserContextOptions): Promise<Page>
}

const password = 'correct horse battery staple'

export async function openDeskInBrowser(env: Record<string, string> = {}): Promise<DeskInBrowser> {
  const desk = await openDesk(env)
  const { address } = await makeMailChannel(desk.ctx, desk.workspaceId)
  const background = await startBackground(desk.ctx, new Set(['worker'] as const))
  const origin = await desk.app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await launchChromium()
  const visit = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...options,
    })
    closeAfterTest(context)
    return await context.newPage()
  }
  let people = 0
  return {
    ...desk,
    origin,
    address,
    browser,
    visit,
    async signIn(role, options) {
      const email = `${role}-${++people}@console.example`
      await createPerson(desk.ctx, desk.workspaceId, {
        name: `Aino ${people}`,
        email,
        role,
        language: 'en',
        password,
      })
      const page = await visit(options)
      const answer = await page.request.post('/auth/sign-in/email', {
        data: { email, password },
        headers: { origin },
      })
      if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}: ${await answer.text()}`)
      return page
    },
    async close() {
      await browser.close()
      await background.stop()
      await desk.close()
    },
  }
}

/** A desk that nobody looks at any more would still be kept up to date beside the tests that follow. */
function closeAfterTest(context: BrowserContext): void {
  const isInTest = expect.getState().currentTestName !== undefined
  if (isInTest) onTestFinished(() => context.close())
}
