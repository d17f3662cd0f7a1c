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
  /**
   * A page of somebody who may have sat here in an earlier test of the file: what they loaded and were asked then
   * is not loaded and asked again. For tests that do not mind what that person has done before.
   */
  sitDown(role: Role): Promise<Page>
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
  const openContext = (options: BrowserContextOptions = {}) =>
    browser.newContext({
      baseURL: origin,
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...options,
    })
  const visit = async (options?: BrowserContextOptions) => {
    const context = await openContext(options)
    closeAfterTest(context)
    return await context.newPage()
  }
  let people = 0
  const enter = async (role: Role, { request }: BrowserContext) => {
    const email = `${role}-${++people}@console.example`
    const person = { name: `Aino ${people}`, email, role, language: 'en' as const, password }
    await createPerson(desk.ctx, desk.workspaceId, person)
    const answer = await request.post('/auth/sign-in/email', {
      data: { email, password },
      headers: { origin },
    })
    if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}: ${await answer.text()}`)
  }
  const seats = new Map<Role, Promise<BrowserContext>>()
  const takeSeat = async (role: Role) => {
    const context = await openContext()
    await enter(role, context)
    return context
  }
  return {
    ...desk,
    origin,
    address,
    browser,
    visit,
    async signIn(role, options) {
      const page = await visit(options)
      await enter(role, page.context())
      return page
    },
    async sitDown(role) {
      const seat = seats.get(role) ?? takeSeat(role)
      seats.set(role, seat)
      const context = await seat
      const page = await context.newPage()
      onTestFinished(async () => {
        for (const each of context.pages()) await each.close()
      })
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

/** Goes elsewhere in the console as a link does, without loading it anew. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`)
}
