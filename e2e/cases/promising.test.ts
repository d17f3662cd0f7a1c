import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFrom } from '../../apps/server/src/testing/factories.ts'
import { accessibilityFaults } from '../axe.ts'
import { type DeskInBrowser, openDeskInBrowser } from '../desk-in-browser.ts'

let desk: DeskInBrowser
beforeAll(async () => {
  desk = await openDeskInBrowser()
})
afterAll(() => desk?.close())

const promises = async () =>
  (
    await desk.ctx.pool.query(
      `select kind, what, kept_at is not null as kept, ended_at is not null as ended from promises order by made_at, kind`,
    )
  ).rows

describe('promises', () => {
  it('are made by a policy that is set in the settings, and counted down where cases are listed', async () => {
    const page = await desk.sitDown('lead')
    await page.goto('/settings/promises')
    await page.getByRole('button', { name: 'New policy' }).first().click()
    await page.getByLabel('Name', { exact: true }).fill('Everything')
    await page.getByLabel('First answer').fill('2 h 30 min')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('First answer within 2 h 30 min').waitFor()
    await receiveFrom(desk.ctx, desk.workspaceId, { subject: 'Where is it' })
    await page.goto('/inbox/open')
    const row = page.locator('[data-row]').first()
    await expect.poll(() => row.textContent()).toMatch(/First answer2 hrs?/)
    await row.click()
    await page.getByRole('button', { name: /First answer · 2 hrs? left/ }).waitFor()
  })

  it('are given by hand with one key, and kept with one press', async () => {
    const page = await desk.sitDown('agent')
    await page.goto('/inbox/open')
    await page.locator('[data-row]').first().click()
    await page.getByRole('button', { name: /First answer · / }).waitFor()
    await page.keyboard.press('p')
    await page.getByLabel('What do you promise?').fill('I call you back')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Promise', exact: true }).click()
    await expect.poll(promises).toMatchObject([{ kind: 'first' }, { kind: 'own', what: 'I call you back' }])
    await page.getByRole('button', { name: /left/ }).first().click()
    await page.getByRole('button', { name: 'Kept', exact: true }).click()
    await expect.poll(promises).toMatchObject([{ kind: 'first' }, { kind: 'own', kept: true, ended: true }])
  })

  it('count in opening hours, whose weeks to come are shown before they are kept', async () => {
    const page = await desk.sitDown('lead')
    await page.goto('/settings/calendars/new')
    await page.getByLabel('Name', { exact: true }).fill('Office')
    await page.getByLabel('Hours, Monday').fill('8–12, 13–16.30')
    await page.getByRole('button', { name: 'Use Monday’s hours from Tuesday to Friday' }).click()
    await page.getByLabel('Country').click()
    await page.getByRole('option', { name: 'Finland' }).click()
    await page.getByRole('checkbox', { name: 'Christmas Day' }).waitFor()
    expect(await page.getByRole('checkbox', { name: 'Christmas Day' }).isChecked()).toBe(true)
    await page.getByRole('checkbox', { name: 'May Day Eve' }).check()
    await expect.poll(() => page.locator('aside ol').textContent()).toContain('Closed')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('link', { name: /Office/ }).waitFor()
    const { rows } = await desk.ctx.pool.query(`select week -> 4 as friday, holidays from calendars`)
    expect(rows[0].friday).toEqual([
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '16:30' },
    ])
    expect(rows[0].holidays).toContainEqual({ rule: '04-30', hours: [] })
  })
})
