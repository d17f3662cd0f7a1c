import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { arrive, letter } from '../../apps/server/src/testing/arriving-mail.ts'
import { accessibilityFaults } from '../axe.ts'
import { openDeskThatSends, type SendingDesk } from '../desk-that-sends.ts'
import { letLeave } from '../letting-leave.ts'

let desk: SendingDesk
let channel: { id: string; address: string }
beforeAll(async () => {
  desk = await openDeskThatSends()
  // Whatever comes from 192.0.2.1 is vouched for.
  desk.ctx.resolveDns = async (_, type) => (type === 'TXT' ? [['v=spf1 ip4:192.0.2.1 -all']] : [])
  const { rows } = await desk.ctx.pool.query(`select id, address from channels where kind = 'email'`)
  channel = rows[0]
})
afterAll(() => desk?.close())
beforeEach(() => {
  desk.mailbox.mails.length = 0
})

const liisa = 'liisa@home.example'
const pekka = 'pekka@work.example'
const arrives = async (
  from: string,
  given: Parameters<typeof letter>[0],
  to = channel.address,
  ip = '192.0.2.1',
) => {
  await arrive(desk, channel, letter({ from, to, ...given }), {
    ip,
    from: from.match(/[^<]+@[^>]+/)![0],
    to: [to],
  })
  await desk.drain()
}
const editor = (page: Page) => page.getByRole('textbox', { name: 'Reply' })
const cc = (page: Page) => page.getByRole('group', { name: 'Cc' })
const field = (page: Page) => page.getByRole('textbox', { name: 'Cc' })
const copies = async (page: Page) =>
  (await cc(page).getByRole('listitem').allTextContents()).map((each) => each.trim())

async function open(page: Page, subject: string): Promise<void> {
  await page.goto('/inbox/open')
  await page.getByText(subject).first().click()
  await editor(page).waitFor()
  await page.keyboard.press('r')
  await page.locator('.editor:focus').waitFor()
}
async function write(page: Page, text: string): Promise<void> {
  await editor(page).click()
  await page.locator('.editor:focus').waitFor()
  await page.keyboard.type(text)
}
const kept = async () => (await desk.ctx.pool.query('select html, cc from drafts')).rows

describe('who is in copy', () => {
  it('stays in the conversation, and answers in it under their own name', async () => {
    await arrives(`Liisa <${liisa}>`, { subject: 'Our sofa', headers: [`Cc: Pekka <${pekka}>`] })
    const page = await desk.sitDown('agent')
    await open(page, 'Our sofa')
    expect(await copies(page)).toEqual([pekka])
    expect(await accessibilityFaults(page)).toEqual([])
    await write(page, 'It comes on Friday.')
    await page.keyboard.press('Control+Enter')
    await letLeave(desk)
    await expect.poll(() => desk.mailbox.mails.length, { timeout: 30_000 }).toBe(1)
    const [mail] = desk.mailbox.mails
    expect(mail).toMatchObject({
      recipients: [liisa, pekka],
      to: [{ address: liisa }],
      cc: [{ address: pekka }],
    })
    await page.getByText(`Sent to ${liisa}`).waitFor()
    await page.getByText(`Cc: ${pekka}`).waitFor()

    const back = mail!.replyTo![0]!.address!
    await arrives(`Pekka Mäki <${pekka}>`, { body: 'Friday suits us both.', headers: [`Cc: ${liisa}`] }, back)
    const said = page.getByRole('article').filter({ hasText: 'Friday suits us both.' })
    await said.getByText('Pekka Mäki', { exact: true }).waitFor()
    await said.locator('header').getByText(pekka).waitFor()
    expect(await said.getByText('Sender not verified').count()).toBe(0)
    await page.getByText(`To ${liisa}`, { exact: true }).waitFor()
    await expect.poll(() => copies(page)).toEqual([pekka])
  })

  it('and is refused by the mail server is named, and sent to again alone', async () => {
    await arrives(`Liisa <${liisa}>`, { subject: 'Our table', headers: [`Cc: ${pekka}`] })
    const page = await desk.sitDown('agent')
    await open(page, 'Our table')
    desk.mailbox.refuse.set(pekka, { code: 550, text: 'no such user' })
    await write(page, 'It is here.')
    await page.keyboard.press('Control+Enter')
    await letLeave(desk)
    await page.getByText(`The copy could not be sent to ${pekka}`).waitFor({ timeout: 30_000 })
    await page.getByText(`Sent to ${liisa}`).waitFor()
    desk.mailbox.refuse.clear()
    await page.getByRole('button', { name: 'Send the copy again' }).click()
    await page.getByText(`Cc: ${pekka}`).waitFor()
    await expect
      .poll(() => desk.mailbox.mails.map(({ recipients }) => recipients))
      .toEqual([[liisa], [pekka]])
  })

  it('is chosen by hand, survives a reload, comes back when undone and begins anew when sent', async () => {
    await arrives(`Liisa <${liisa}>`, { subject: 'Our lamp', headers: [`Cc: ${pekka}`] })
    const page = await desk.sitDown('agent')
    await open(page, 'Our lamp')
    await field(page).click()
    await page.keyboard.press('Backspace')
    await expect.poll(() => copies(page)).toEqual([])
    await page.keyboard.type('accountant@books')
    await page.keyboard.press('Enter')
    await page.getByText('This is not an e-mail address: accountant@books').waitFor()
    await page.keyboard.type('.example,')
    await page.keyboard.type('Boss <boss@work.example>')
    await page.keyboard.press('Tab')
    const chosen = ['accountant@books.example', 'boss@work.example']
    await expect.poll(() => copies(page)).toEqual(chosen)
    await expect.poll(kept, { timeout: 10_000 }).toEqual([{ html: '', cc: chosen }])
    await page.reload()
    await expect.poll(() => copies(page)).toEqual(chosen)
    await cc(page).getByRole('button', { name: 'Remove boss@work.example' }).click()
    await write(page, 'Here is the receipt.')
    // What stands in the field when one sends is meant as well.
    await field(page).fill('late@work.example')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await editor(page).getByText('Here is the receipt.').waitFor()
    await expect.poll(() => copies(page)).toEqual(['accountant@books.example', 'late@work.example'])
    expect(desk.mailbox.mails).toEqual([])
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect.poll(() => copies(page)).toEqual([pekka])
    await letLeave(desk)
    await expect.poll(() => desk.mailbox.mails.length, { timeout: 30_000 }).toBe(1)
    expect(desk.mailbox.mails[0]!.recipients).toEqual([
      liisa,
      'accountant@books.example',
      'late@work.example',
    ])
  })

  it('is only offered when the sender is not verified, and on a phone takes no room until asked for', async () => {
    await arrives(
      'Eve <eve@home.example>',
      { subject: 'Our rug', headers: [`Cc: ${pekka}`] },
      channel.address,
      '203.0.113.9',
    )
    const page = await desk.signIn('agent', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await open(page, 'Our rug')
    expect(await cc(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Cc · 1 not included' }).click()
    expect(await copies(page)).toEqual([])
    await page.getByRole('button', { name: `Add ${pekka}` }).click()
    await expect.poll(() => copies(page)).toEqual([pekka])
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Cc 1' }).click()
    await expect.poll(() => cc(page).count()).toBe(0)
  })
})
