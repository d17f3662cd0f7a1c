import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { DeskInBrowser } from './desk-in-browser.ts'

export async function openChat(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Open chat/ }).click()
  await page.getByRole('dialog').waitFor()
}

export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Write a message' }).fill(text)
  await page.keyboard.press('Enter')
}

export const bubble = (page: Page, text: string) => page.getByRole('log').getByText(text, { exact: true })

/** The cases in which these words are stored. */
export const stored = async (desk: DeskInBrowser, text: string): Promise<{ case_id: string }[]> =>
  (await desk.ctx.pool.query('select case_id from messages where text = $1', [text])).rows

export async function caseWith(desk: DeskInBrowser, text: string): Promise<string> {
  await expect.poll(() => stored(desk, text), { timeout: 10_000 }).toHaveLength(1)
  return (await stored(desk, text))[0]!.case_id
}
