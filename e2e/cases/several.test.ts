import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFrom } from '../../apps/server/src/testing/factories.ts'
import { accessibilityFaults } from '../axe.ts'
import { type DeskInBrowser, openDeskInBrowser } from '../desk-in-browser.ts'

let desk: DeskInBrowser
beforeAll(async () => {
  desk = await openDeskInBrowser()
})
afterAll(() => desk?.close())

const states = async () =>
  (await desk.ctx.pool.query(`select subject, state from cases order by subject`)).rows.map(
    ({ subject, state }: { subject: string; state: string }) => `${subject} ${state}`,
  )

describe('several cases at once', () => {
  it('are chosen by keys, solved together, and opened again together', async () => {
    for (const [n, subject] of ['A', 'B', 'C'].entries())
      await receiveFrom(desk.ctx, desk.workspaceId, { subject, at: new Date(Date.now() - n * 60_000) })
    const page = await desk.sitDown('agent')
    await page.goto('/inbox/open')
    await page.locator('[data-row]').first().waitFor()
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key)
    const bar = page.getByRole('toolbar', { name: /2 / })
    await bar.waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('e')
    await expect.poll(states).toEqual(['A solved', 'B solved', 'C new'])
    await page.getByRole('button', { name: /^Undo/ }).waitFor()
    expect(await bar.count()).toBe(0)
    await page.keyboard.press('z')
    await expect.poll(states).toEqual(['A new', 'B new', 'C new'])
  })
})
