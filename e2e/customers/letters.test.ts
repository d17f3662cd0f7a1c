import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeOrder } from '../../apps/server/src/testing/factories.ts'
import { accessibilityFaults } from '../axe.ts'
import { goWithin } from '../desk-in-browser.ts'
import { openDeskThatSends, type SendingDesk } from '../desk-that-sends.ts'
import { letLeave } from '../letting-leave.ts'
import { arrivesAt, attachSlowly } from '../writing.ts'

let desk: SendingDesk
beforeAll(async () => {
  desk = await openDeskThatSends()
})
afterAll(() => desk?.close())

const arrives = (subject: string, text?: string) => arrivesAt(desk, subject, text)

describe('writing to a customer first', () => {
  async function beginLetter(page: Page, customerId: string, subject: string): Promise<void> {
    await page.goto(`/customers/${customerId}`)
    await page.getByRole('button', { name: 'Write a message' }).click()
    await page.getByRole('dialog').locator('.editor').waitFor()
    await page.keyboard.type(subject)
    await page.keyboard.press('Enter')
    await page.locator('.editor:focus').waitFor()
  }
  const attach = (page: Page, name: string) =>
    page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })
  const letter = (page: Page) => page.getByRole('dialog').getByRole('textbox', { name: 'Message' })
  const showCase = (page: Page) => page.getByRole('button', { name: 'Show the case' })
  const casesAbout = async (subject: string) =>
    (await desk.ctx.pool.query('select state from cases where subject = $1', [subject])).rows

  it('carries bold text and a file; undone, it comes back as it was and leaves no case', async () => {
    const { customerId } = await arrives('Of old')
    const page = await desk.sitDown('agent')
    await beginLetter(page, customerId, 'Good news, Liisa')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('Found')
    await page.getByRole('button', { name: 'Cc', exact: true }).click()
    await page.keyboard.type('accountant@books.example')
    await attach(page, 'receipt.txt')
    await page.getByRole('button', { name: 'Remove receipt.txt' }).waitFor()
    await letter(page).focus()
    await page.keyboard.press('Control+Enter')
    await showCase(page).waitFor()
    // One stays where one was.
    expect(page.url()).toContain(`/customers/${customerId}`)
    expect(await casesAbout('Good news, Liisa')).toHaveLength(1)

    await page
      .getByRole('region', { name: /Notifications/ })
      .getByRole('button', { name: 'Undo' })
      .click()
    await page.getByRole('dialog').getByText('receipt.txt').waitFor()
    expect(await page.getByRole('dialog').getByLabel('Subject').inputValue()).toBe('Good news, Liisa')
    expect(await letter(page).innerHTML()).toBe('<p><strong>Found</strong></p>')
    expect(page.url()).toContain(`/customers/${customerId}`)
    expect(await casesAbout('Good news, Liisa')).toEqual([])

    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await showCase(page).click()
    await page.getByRole('log').getByText('Found').waitFor()
    await letLeave(desk)
    const mail = () => desk.mailbox.mails.find(({ subject }) => subject?.startsWith('Good news'))
    await expect.poll(mail, { timeout: 20_000 }).toBeDefined()
    expect(mail()?.cc?.map(({ address }) => address)).toEqual(['accountant@books.example'])
    expect(mail()?.html).toContain('<strong>Found</strong>')
    expect(mail()?.attachments.map(({ filename }) => filename)).toEqual(['receipt.txt'])
  })

  it('covers neither the customer nor their orders, which stay usable, wherever they stand', async () => {
    const { caseId, customerId } = await arrives('Beside the order')
    const page = await desk.sitDown('agent')
    const overlap = async () => {
      const [window, pane] = [page.getByRole('dialog').last(), page.locator('[data-customer-pane]').last()]
      const [a, b] = [(await window.boundingBox())!, (await pane.boundingBox())!]
      return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
    }
    await page.goto('/customers')
    for (const [width, path] of [
      [1440, `/inbox/all/${caseId}`],
      [1280, `/customers/${customerId}`],
      [1024, `/customers/${customerId}`],
      [1024, `/inbox/all/${caseId}`],
    ] as const) {
      await page.setViewportSize({ width, height: 720 })
      await goWithin(page, path)
      await page.getByText('Beside the order').first().waitFor()
      if (width < 1280 && path.startsWith('/inbox')) await page.keyboard.press('c')
      await page.getByRole('button', { name: 'Write a message' }).click()
      await page.getByRole('textbox', { name: 'Message' }).waitFor()
      expect(await overlap()).toBeLessThanOrEqual(0)
      // A press on the customer closes neither.
      await page
        .locator('[data-customer-pane]')
        .last()
        .getByText('Liisa Mäki')
        .first()
        .click({ modifiers: ['Alt'] })
      await page.getByLabel('Subject').click()
      expect(await overlap()).toBeLessThanOrEqual(0)
      await page.keyboard.press('Escape')
    }
  })

  it('is sent once although its case cannot be read right after', async () => {
    const { customerId } = await arrives('Of old, cut off')
    const page = await desk.sitDown('agent')
    await beginLetter(page, customerId, 'Cut off')
    await page.keyboard.type('Only once')
    await page.route('**/api/v1/cases/*/messages*', (route) => route.abort(), { times: 1 })
    await page.keyboard.press('Control+Enter')
    await showCase(page).click()
    await page.getByRole('log').getByText('Only once').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await casesAbout('Cut off')).toHaveLength(1)
  })

  it('comes back also by the message’s own way to undo it', async () => {
    const { customerId } = await arrives('Of old too')
    const page = await desk.sitDown('agent')
    await beginLetter(page, customerId, 'By its own way')
    await page.keyboard.type('Once more')
    await page.keyboard.press('Control+Enter')
    await showCase(page).click()
    await page.getByRole('log').getByRole('button', { name: 'Undo' }).click()
    await letter(page).getByText('Once more').waitFor()
    expect(await casesAbout('By its own way')).toEqual([])
    expect(page.url()).toContain(`/customers/${customerId}`)
  })

  it('is kept through Escape and a reload, and offered again until it is thrown away', async () => {
    const { customerId } = await arrives('Customer of a letter')
    const page = await desk.sitDown('agent')
    await beginLetter(page, customerId, 'Your order')
    await page.keyboard.type('Good news')
    await attach(page, 'label.txt')
    await page.getByRole('button', { name: 'Remove label.txt' }).waitFor()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.getByRole('button', { name: 'Continue your message' }).click()
    await letter(page).getByText('Good news').waitFor()
    await page.getByRole('button', { name: 'Remove label.txt' }).waitFor()
    await page.getByRole('button', { name: 'Discard' }).click()
    await page.getByRole('button', { name: 'Write a message' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await letter(page).getByText('Good news').waitFor()
  })

  it('waits for a file that is on its way, and asks for a subject', async () => {
    const { customerId } = await arrives('Slow letter')
    const page = await desk.sitDown('agent')
    await page.goto(`/customers/${customerId}`)
    await page.getByRole('button', { name: 'Write a message' }).click()
    await letter(page).click()
    await page.keyboard.type('See the picture')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Give the message a subject').waitFor()
    await page.keyboard.type('A picture')
    const arrive = await attachSlowly(page, 'picture.txt')
    await letter(page).press('Control+Enter')
    await page.getByText('Your message will be sent when the file has been uploaded').waitFor()
    await arrive()
    await showCase(page).click()
    await page.getByRole('log').getByText('picture.txt').waitFor()
  })

  it('fills a phone, its send button within reach, and has no accessibility fault', async () => {
    const { customerId } = await arrives('On a phone')
    const page = await desk.signIn('agent', { viewport: { width: 390, height: 480 }, hasTouch: true })
    await beginLetter(page, customerId, 'Short')
    const send = await page.getByRole('button', { name: 'Send', exact: true }).boundingBox()
    expect(send!.y + send!.height).toBeLessThanOrEqual(480)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('has the orders it may be about at hand on a phone, the one that went wrong before the latest', async () => {
    const { customerId } = await arrives('About an order')
    const order = (number: string, title: string, state: 'late' | 'arrived', days: number) =>
      makeOrder(desk.ctx, desk.workspaceId, {
        customerId,
        number,
        title,
        state,
        placedAt: new Date(Date.now() - days * 86_400_000),
      })
    await order('RT7001', 'Reading lamp', 'late', 9)
    await order('RT7002', 'Kettle', 'arrived', 2)
    const page = await desk.signIn('agent', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await beginLetter(page, customerId, 'Your lamp')
    const dialogue = page.getByRole('dialog')
    const line = dialogue.getByText('RT7001').first()
    await line.waitFor()
    await dialogue.getByText('Reading lamp').first().waitFor()
    expect(await dialogue.getByText('RT7002').isVisible()).toBe(false)
    await line.click()
    await dialogue.getByText('RT7002').waitFor()
    await dialogue.getByText('Kettle').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await letter(page).click()
    await page.keyboard.type('It is late')
    await letter(page).getByText('It is late').waitFor()
  })
})
