import { afterAll, beforeAll, expect, it } from 'vitest'
import { receiveFrom } from '../apps/server/src/testing/factories.ts'
import { type DeskInBrowser, openDeskInBrowser } from './desk-in-browser.ts'

let desk: DeskInBrowser
beforeAll(async () => {
  desk = await openDeskInBrowser()
})
afterAll(() => desk?.close())

it('A page that waits for its words is drawn once they have come, and never thrown away', async () => {
  const { customerId, caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
  const page = await desk.signIn('owner')
  const faults: string[] = []
  let address = ''
  page.on('pageerror', ({ message }) => faults.push(`${address}: ${message}`))
  const settings = [
    'people',
    'teams',
    'channels',
    'api-keys',
    'webhooks',
    'audit',
    'inbound',
    'blocked-senders',
  ]
  for (address of [
    '/today',
    '/customers',
    `/customers/${customerId}`,
    `/inbox/open/${caseId}`,
    '/account',
    ...settings.map((name) => `/settings/${name}`),
  ]) {
    await page.goto(address)
    await page.getByRole('heading').first().waitFor()
    await page.waitForLoadState('networkidle')
  }
  expect(faults).toEqual([])
})

it('What is on the screen stays on it while the words of what comes next are awaited', async () => {
  const { customerId, caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
  for (const address of [`/inbox/open/${caseId}`, `/customers/${customerId}`, '/settings/channels']) {
    const page = await desk.signIn('owner')
    // What was asked for first comes first, and long before the rest.
    let asked = 0
    await page.route(/\/assets\/en-[\w-]+\.js$/, async (route) => {
      await new Promise((done) => setTimeout(done, 60 * asked++))
      await route.continue()
    })
    await page.addInitScript(`
      window.hidden = []
      new MutationObserver((changes) => {
        for (const { target } of changes)
          if (target.style?.display === 'none' && target.textContent) window.hidden.push(target.className)
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ['style'] })`)
    await page.goto(address)
    await page.getByRole('heading').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect([address, await page.evaluate('window.hidden')]).toEqual([address, []])
  }
})
