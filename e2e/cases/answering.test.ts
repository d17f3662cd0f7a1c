import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFrom } from '../../apps/server/src/testing/factories.ts'
import { passTime } from '../../apps/server/src/testing/passing-time.ts'
import { accessibilityFaults, faultsInEveryLook } from '../axe.ts'
import { openDeskThatSends, type SendingDesk } from '../desk-that-sends.ts'
import { letLeave } from '../letting-leave.ts'

let desk: SendingDesk
beforeAll(async () => {
  desk = await openDeskThatSends()
})
afterAll(() => desk?.close())

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
    await letLeave(desk)
    await expect
      .poll(() => desk.mailbox.mails.map((mail) => mail.text ?? ''), { timeout: 30_000 })
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
    const page = await desk.sitDown('agent')
    await page.goto(`/inbox/open/${caseId}`)
    await page.getByText('Where is it?').last().waitFor()
    expect(await faultsInEveryLook(page)).toEqual([])
  })
})

describe('an answer sent at a time', () => {
  const menu = async (page: Page, choice: string | RegExp) => {
    await page.getByRole('button', { name: 'Other ways to send' }).click()
    await page.getByRole('menuitem', { name: choice }).click()
  }
  /** Opens a new case and writes an answer in it. */
  async function answer(page: Page, subject: string, text: string) {
    const opened = await write(subject)
    await page.goto(`/inbox/open/${opened.caseId}`)
    await page.getByRole('log').getByText('Where is it?').waitFor()
    await beginReply(page)
    await page.keyboard.type(text)
    return opened
  }
  const sent = (text: string) =>
    desk.mailbox.mails.filter((mail) => mail.text?.includes(text)).map((mail) => mail.subject)

  it('waits in its case until then, can be given another time, and comes back to be written on', async () => {
    const page = await desk.sitDown('agent')
    const text = 'It comes on Thursday.'
    await answer(page, 'Which day', text)
    await menu(page, /^Tomorrow morning/)
    const dialogue = page.getByRole('log')
    await dialogue.getByText(text).waitFor()
    await dialogue.getByText(/^Will be sent .*08:00$/).waitFor()
    await expect.poll(() => page.locator('.editor').textContent()).toBe('')
    expect(await accessibilityFaults(page)).toEqual([])

    await dialogue.getByRole('button', { name: 'Change time' }).click()
    const dialog = page.getByRole('dialog')
    const time = dialog.getByLabel('Day and time')
    await time.fill(`${(await time.inputValue()).slice(0, 10)}T10:30`)
    await dialog.getByRole('button', { name: 'Change time' }).click()
    await dialogue.getByText(/^Will be sent .*10:30$/).waitFor()

    await dialogue.getByRole('button', { name: 'Do not send' }).click()
    await page.locator('.editor', { hasText: text }).waitFor()
    await dialogue.getByText(text).waitFor({ state: 'detached' })
    await passTime(desk)
    expect(sent(text)).toEqual([])
  })

  it('is kept back by what the customer writes meanwhile, says so, and leaves when somebody decides it', async () => {
    const page = await desk.sitDown('agent')
    const text = 'We are looking for it.'
    const { caseId } = await answer(page, 'Any news', text)
    await menu(page, 'Choose a time')
    await page.getByRole('dialog').getByRole('button', { name: 'Send later' }).click()
    const dialogue = page.getByRole('log')
    await dialogue.getByText(/^Will be sent /).waitFor()
    const { rows } = await desk.ctx.pool.query(
      `select i.value from cases c join identifiers i on i.customer_id = c.customer_id and i.kind = 'email'
       where c.id = $1`,
      [caseId],
    )
    await receiveFrom(desk.ctx, desk.workspaceId, { caseId, from: rows[0].value, text: 'It has come.' })
    await dialogue.getByText('It has come.').waitFor()
    await dialogue.getByText('Not sent, because the customer has written again.').waitFor()
    await passTime(desk)
    expect(sent(text)).toEqual([])

    await dialogue.getByRole('button', { name: 'Send now' }).click()
    await expect.poll(() => sent(text), { timeout: 30_000 }).toHaveLength(1)
    await dialogue.getByText(/^Not sent/).waitFor({ state: 'detached' })
  })
})
