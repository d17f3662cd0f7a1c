import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFrom } from '../../apps/server/src/testing/factories.ts'
import { type MailCatcher, openMailCatcher } from '../../apps/server/src/testing/mail-catcher.ts'
import { accessibilityFaults } from '../axe.ts'
import { type DeskInBrowser, openDeskInBrowser } from '../desk-in-browser.ts'

let desk: DeskInBrowser
let mailbox: MailCatcher
beforeAll(async () => {
  mailbox = await openMailCatcher()
  desk = await openDeskInBrowser({ POLKU_SMTP_URL: mailbox.url })
})
afterAll(async () => {
  await desk?.close()
  await mailbox?.close()
})

const write = (subject: string, text = 'Where is it?') =>
  receiveFrom(desk.ctx, desk.workspaceId, { name: 'Liisa Mäki', subject, text })

async function beginReply(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Reply' }).waitFor()
  await page.keyboard.press('r')
  await page.locator('.editor:focus').waitFor()
}

describe('an agent at the desk', () => {
  it('sees a new case arrive without reloading, opens it and answers by keyboard alone', async () => {
    const page = await desk.sitDown('agent')
    await page.goto('/inbox/unassigned')
    await write('Paketti hukassa', 'Missä pakettini on?')
    await page.getByText('Paketti hukassa').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByText('Missä pakettini on?').last().waitFor()
    await beginReply(page)
    await page.keyboard.type('Hei Liisa, se on Oulussa.')
    await page.keyboard.press('Control+Enter')
    await expect
      .poll(() => mailbox.mails.map((mail) => mail.text ?? ''), { timeout: 30_000 })
      .toEqual([expect.stringContaining('Hei Liisa, se on Oulussa.')])
  })

  it('finds a half-written answer again after a reload', async () => {
    const { caseId } = await write('Half a thought')
    const page = await desk.sitDown('agent')
    await page.goto(`/inbox/open/${caseId}`)
    await page.getByText('Where is it?').last().waitFor()
    await beginReply(page)
    await page.keyboard.type('I was about to say')
    await expect
      .poll(
        async () => (await desk.ctx.pool.query('select html from drafts where case_id = $1', [caseId])).rows,
        { timeout: 10_000 },
      )
      .toHaveLength(1)
    await page.reload()
    await page.getByText('I was about to say').waitFor()
  })

  it('sees who else is writing in the same case', async () => {
    const { caseId } = await write('Two at once')
    const [aino, bo] = [await desk.signIn('agent'), await desk.signIn('agent')]
    await aino.goto(`/inbox/open/${caseId}`)
    await bo.goto(`/inbox/open/${caseId}`)
    await bo.getByText('Where is it?').last().waitFor()
    await beginReply(bo)
    await bo.keyboard.type('Me too')
    await aino.getByText(/Aino \d+ is (writing|typing|replying)/).waitFor({ timeout: 10_000 })
  })

  it('finds no accessibility fault in the inbox, light or dark, wide or narrow', async () => {
    const { caseId } = await write('Accessible')
    for (const options of [
      { colorScheme: 'light' as const },
      { colorScheme: 'dark' as const },
      { colorScheme: 'light' as const, viewport: { width: 390, height: 844 } },
    ]) {
      const page = await desk.signIn('agent', options)
      await page.goto(`/inbox/open/${caseId}`)
      await page.getByText('Where is it?').last().waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
    }
  })
})
