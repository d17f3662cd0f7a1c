import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DeskInBrowser, openDeskInBrowser } from './desk-in-browser.ts'

let desk: DeskInBrowser
beforeAll(async () => {
  desk = await openDeskInBrowser()
})
afterAll(() => desk?.close())

it('the weeks to come follow what is typed, and hours that are none hold the calendar back', async () => {
  const page = await desk.sitDown('owner')
  await page.goto('/settings/calendars/new')
  await page.getByLabel('Name', { exact: true }).fill('Service')
  const saved: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/v1/calendars'))
      saved.push(request.postData()!)
  })
  const monday = page.getByLabel('Hours, Monday')
  const save = page.getByRole('button', { name: 'Add', exact: true })
  await monday.fill('9–soon')
  await save.click()
  await page.getByText('Enter hours such as 9–17', { exact: true }).waitFor()
  await page.locator('input:focus[aria-label="Hours, Monday"]').waitFor()
  expect(saved).toEqual([])
  await monday.fill('10–12, 13–16')
  await page.getByTitle('10:00–12:00, 13:00–16:00').first().waitFor()
  await save.click()
  await page.waitForURL('**/settings/calendars')
  expect(JSON.parse(saved[0]!).week[0]).toEqual([
    { from: '10:00', to: '12:00' },
    { from: '13:00', to: '16:00' },
  ])
})
