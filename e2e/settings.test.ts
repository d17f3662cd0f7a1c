import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DeskInBrowser, openDeskInBrowser } from './desk-in-browser.ts'

let desk: DeskInBrowser
beforeAll(async () => {
  desk = await openDeskInBrowser()
})
afterAll(() => desk?.close())

it('a change of a row that does not go through is told, and the row stays as it was', async () => {
  const page = await desk.signIn('owner')
  const headers = { origin: desk.origin }
  const make = async (path: string, data: object) => {
    const answer = await page.request.post(`/api/v1/${path}`, { headers, data })
    expect(answer.ok()).toBe(true)
  }
  await make('webhooks', { url: 'https://erp.example.com/polku', description: 'Order system' })
  await make('blocked-senders', { pattern: 'spam@ads.example' })
  await make('invitations', { email: 'new@shop.example', role: 'agent', teamIds: [] })
  await page.route('**/api/v1/**', (route) =>
    route.request().method() === 'GET' ? route.continue() : route.fulfill({ status: 503 }),
  )
  const told = page.getByText('Something went wrong here').first()
  for (const [place, role, name] of [
    ['channels', 'switch', / on$/],
    ['webhooks', 'switch', 'Order system on'],
    ['blocked-senders', 'button', 'Unblock'],
    ['people', 'button', 'Withdraw'],
  ] as const) {
    await page.goto(`/settings/${place}`)
    const part = page.getByRole(role, { name })
    await part.click()
    await told.waitFor({ timeout: 5_000 })
    await part.waitFor()
    if (role === 'switch') await expect.poll(() => part.isChecked()).toBe(true)
  }
})
