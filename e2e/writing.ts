import type { Page, Route } from 'playwright-core'
import { receiveFrom } from '../apps/server/src/testing/factories.ts'
import type { DeskInBrowser } from './desk-in-browser.ts'

export const arrivesAt = ({ ctx, workspaceId }: DeskInBrowser, subject: string, text = 'Where is it?') =>
  receiveFrom(ctx, workspaceId, { name: 'Liisa Mäki', subject, text })

export const editor = (page: Page, name = 'Reply') => page.getByRole('textbox', { name })
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()

export async function open(page: Page, caseId: string): Promise<void> {
  await page.goto(`/inbox/open/${caseId}`)
  await editor(page).waitFor()
}

export async function begin(page: Page): Promise<void> {
  await page.keyboard.press('r')
  await page.locator('.editor:focus').waitFor()
}

/** The same person at another machine: signed in, and nothing kept there. */
export async function otherDevice(desk: DeskInBrowser, page: Page): Promise<Page> {
  const other = await desk.borrow()
  await other.context().addCookies(await page.context().cookies())
  return other
}

/** Chooses a file whose way is long: it arrives, or is answered with a status, when the answer is called. */
export async function attachSlowly(page: Page, name: string): Promise<(status?: number) => Promise<void>> {
  const held = new Promise<Route>((hold) => page.route('**/api/v1/files', hold, { times: 1 }))
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })
  const route = await held
  return (status) => (status ? route.fulfill({ status }) : route.continue())
}
