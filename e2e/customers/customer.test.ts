import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFrom } from '../../apps/server/src/testing/factories.ts'
import { faultsInEveryLook } from '../axe.ts'
import { type DeskInBrowser, openDeskInBrowser } from '../desk-in-browser.ts'
import { letLeave } from '../letting-leave.ts'

let desk: DeskInBrowser
beforeAll(async () => {
  desk = await openDeskInBrowser()
})
afterAll(() => desk?.close())

const write = (subject: string, text: string) =>
  receiveFrom(desk.ctx, desk.workspaceId, { from: 'saara@post.example', name: 'Saara Niemi', subject, text })

describe("a customer's page", () => {
  it('is found by name, and shows everything that happened on one path', async () => {
    await write('Takan lasi', 'Lasi tuli rikki')
    await write('Bonukset', 'Missä pisteeni ovat?')
    const page = await desk.sitDown('agent')
    await page.goto('/customers')
    await page.getByRole('searchbox').fill('saara')
    await page.getByRole('link', { name: /Saara Niemi/ }).waitFor()
    // Arrows lead to a hit that is alone, and back.
    await page.getByRole('searchbox').press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Saara Niemi' }).waitFor()
    const path = page.getByRole('region', { name: 'Timeline' })
    await path.getByText('Lasi tuli rikki').waitFor()
    await path.getByText('Missä pisteeni ovat?').waitFor()

    const narrowing = page.getByRole('searchbox', { name: 'Search the timeline' })
    await narrowing.fill('pisteeni')
    await path.getByText('Lasi tuli rikki').waitFor({ state: 'detached' })
    await path.getByText('Missä pisteeni ovat?').waitFor()

    await narrowing.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Missä pisteeni ovat?')
    await path.locator('xpath=..').getByRole('button', { name: 'Clear the search' }).click()
    await path.getByText('Lasi tuli rikki').waitFor()
    await page.getByRole('button', { name: 'Orders' }).click()
    await page.getByText('Nothing like that in the timeline').waitFor()
  })

  it('is found under the address of a customer who has given no name', async () => {
    await receiveFrom(desk.ctx, desk.workspaceId, { from: 'nameless@post.example', name: null })
    const page = await desk.sitDown('agent')
    await page.goto('/customers')
    const row = page.getByRole('link', { name: /nameless@post\.example/ })
    await row.waitFor()
    expect(await row.textContent()).not.toContain('Unknown')
    await row.click()
    await page.getByRole('heading', { name: 'nameless@post.example' }).waitFor()
  })

  it('stands beside the list at a desk, which keys move through; narrower, one leads to the other and back', async () => {
    for (const name of ['Aada Etsivä', 'Eero Etsivä', 'Onni Etsivä'])
      await receiveFrom(desk.ctx, desk.workspaceId, { from: `${name.slice(0, 4)}@etsiva.example`, name })
    const page = await desk.sitDown('agent')
    await page.goto('/customers?search=etsiva.example')
    const row = (name: string) => page.getByRole('link', { name: new RegExp(name) })
    const focused = () => page.evaluate('document.activeElement.textContent') as Promise<string>
    await row('Onni Etsivä').waitFor()
    await page.keyboard.press('j')
    const first = await focused()
    await page.keyboard.press('j')
    const second = await focused()
    expect(second).not.toBe(first)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Timeline' }).waitFor()
    expect(await page.locator('[data-list] [aria-current]').textContent()).toBe(second)
    await page.keyboard.press('k')
    expect(await focused()).toBe(first)
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: 'Timeline' }).waitFor({ state: 'detached' })
    // Focus comes back to the row of whoever was open, and the list is narrowed as it was.
    expect(await focused()).toBe(second)
    expect(page.url()).toContain('search=etsiva.example')
    expect(await page.title()).toBe('Customers · Polku')

    await page.setViewportSize({ width: 1024, height: 768 })
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Timeline' }).waitFor()
    expect(await page.locator('[data-list]').count()).toBe(0)
    await page.getByRole('button', { name: 'Customers' }).click()
    await row('Onni Etsivä').waitFor()
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('grows while it is looked at', async () => {
    const { customerId } = await write('Ensin', 'Ensimmäinen')
    const page = await desk.sitDown('agent')
    await page.goto(`/customers/${customerId}`)
    await page.getByText('Ensimmäinen').waitFor()
    await write('Sitten', 'Toinen viesti')
    await page.getByRole('region', { name: 'Timeline' }).getByText('Toinen viesti').waitFor()
  })

  it('leads to writing first, which becomes a case of one’s own', async () => {
    const { customerId } = await write('Vanha asia', 'Hei')
    const page = await desk.sitDown('agent')
    await page.goto(`/customers/${customerId}`)
    await page.getByRole('button', { name: 'Write a message' }).click()
    await page.getByLabel('Subject').fill('Palautuksesi on perillä')
    await page.getByRole('textbox', { name: 'Message' }).click()
    await page.keyboard.type('Rahat tulevat huomenna.')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByRole('button', { name: 'Show the case' }).click()
    await page.getByRole('log').getByText('Rahat tulevat huomenna.').waitFor()
    const standing = async () =>
      (
        await desk.ctx.pool.query(
          `select state, assignee_id is not null as mine from cases where subject = 'Palautuksesi on perillä'`,
        )
      ).rows
    expect(await standing()).toEqual([{ state: 'open', mine: true }])
    // Once it can no longer be undone.
    await letLeave(desk)
    await expect.poll(standing).toEqual([{ state: 'waiting', mine: true }])
  })

  it('has no accessibility fault, light or dark, wide or narrow', async () => {
    const { customerId } = await write('Saavutettava', 'Kaikille')
    const page = await desk.sitDown('agent')
    await page.goto(`/customers/${customerId}`)
    await page.getByText('Kaikille').first().waitFor()
    expect(await faultsInEveryLook(page)).toEqual([])
  })
})
