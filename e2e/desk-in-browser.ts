import type { Role } from '@polku/contract'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { startBackground } from '../apps/server/src/server.ts'
import { type Desk, openDesk } from '../apps/server/src/testing/desk.ts'
import { makeMailChannel } from '../apps/server/src/testing/factories.ts'
import { letSomebodyIn } from '../apps/server/src/testing/letting-in.ts'
import { ourChromium } from './launch.ts'
import { desktop, type MachineOptions, openMachines } from './machines.ts'

/** A desk answering on a port, its jobs running, and a real browser to sit at it with. */
export interface DeskInBrowser extends Desk {
  origin: string
  /** The address customers write to. */
  address: string
  /** Makes whoever sits at the page somebody new, who has signed in. */
  enter(role: Role, page: Page): Promise<void>
  /** A page of somebody new who has signed in, at a machine of the desk's. */
  signIn(role: Role, options?: MachineOptions): Promise<Page>
  /**
   * A page of somebody who may have sat here in an earlier test of the file: what they were asked then is not asked
   * again. For tests that do not mind what that person has done before.
   */
  sitDown(role: Role): Promise<Page>
  /** A page of nobody, at a machine of the desk's. */
  borrow(): Promise<Page>
  /** A page of nobody, at a machine that has never been here. */
  visit(options?: BrowserContextOptions): Promise<Page>
}

export async function openDeskInBrowser(env: Record<string, string> = {}): Promise<DeskInBrowser> {
  const desk = await openDesk(env)
  const { address } = await makeMailChannel(desk.ctx, desk.workspaceId)
  const background = await startBackground(desk.ctx, new Set(['worker'] as const))
  const origin = await desk.app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await ourChromium()
  const contexts: BrowserContext[] = []
  const openContext = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: desktop,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...options,
    })
    contexts.push(context)
    return context
  }
  const visit = async (options?: BrowserContextOptions) => {
    const context = await openContext(options)
    closeAfterTest(context)
    return await context.newPage()
  }
  let people = 0
  const enter = async (role: Role, page: Page) => {
    const n = ++people
    const person = { name: `Aino ${n}`, email: `${role}-${n}@console.example`, role, language: 'en' as const }
    const cookie = await letSomebodyIn(desk, person)
    await page.context().addCookies([{ ...cookie, url: origin, httpOnly: true, sameSite: 'Lax' }])
  }
  const machines = openMachines(openContext)
  const seats = new Map<Role, Promise<Page>>()
  const takeSeat = async (role: Role) => {
    const page = await machines.buy()
    await enter(role, page)
    return page
  }
  return {
    ...desk,
    origin,
    address,
    visit,
    enter,
    borrow: machines.borrow,
    async signIn(role, options) {
      const page = await machines.borrow(options)
      await enter(role, page)
      return page
    },
    async sitDown(role) {
      const seat = seats.get(role) ?? takeSeat(role)
      seats.set(role, seat)
      return machines.use(await seat)
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()))
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
