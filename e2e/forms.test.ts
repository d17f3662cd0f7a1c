import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goWithin } from './desk-in-browser.ts'
import { openDeskThatSends, type SendingDesk } from './desk-that-sends.ts'
import { arrivesAt } from './writing.ts'

let desk: SendingDesk
beforeAll(async () => {
  desk = await openDeskThatSends()
})
afterAll(() => desk?.close())

const arrives = (subject: string, text?: string) => arrivesAt(desk, subject, text)

describe('a form that nobody has touched', () => {
  it('asks nothing when one leaves it, in a dialogue or on a page', async () => {
    const { customerId } = await arrives('Untouched')
    const page = await desk.sitDown('owner')
    const { rows } = await desk.ctx.pool.query(`select id from channels where kind = 'email' limit 1`)
    await page.goto('/settings/audit')
    for (const [path, button] of [
      ['/settings/people', 'Invite'],
      ['/settings/api-keys', /key/],
      ['/settings/teams', /team/],
      [`/customers/${customerId}`, 'Edit customer'],
    ] as const) {
      await goWithin(page, path)
      await page.getByRole('button', { name: button }).first().click()
      const dialogue = page.getByRole('dialog')
      await dialogue.getByRole('textbox').first().fill('Touched')
      await dialogue.getByRole('textbox').first().fill('')
      if (path.startsWith('/customers')) await dialogue.getByRole('textbox').first().fill('Liisa Mäki')
      await page.keyboard.press('Escape')
      await expect.poll(() => dialogue.count()).toBe(0)
    }
    for (const path of [
      `channels/${rows[0].id}`,
      'channels/new/email',
      'channels/new/chat',
      'organisation',
    ]) {
      await goWithin(page, `/settings/${path}`)
      await page.locator('form').waitFor()
      await page.getByRole('link', { name: 'Audit' }).first().click()
      await page.waitForURL('**/settings/audit')
    }
  })
})

describe('what is typed in a form', () => {
  it('in a dialogue is not thrown away by Escape without asking', async () => {
    const page = await desk.sitDown('owner')
    await page.goto('/settings/teams')
    await page
      .getByRole('button', { name: /New team|Create team/ })
      .first()
      .click()
    const dialogue = page.getByRole('dialog')
    await dialogue.getByRole('textbox').first().fill('Parcels')
    await page.keyboard.press('Escape')
    await dialogue.getByText('You have unsaved changes').waitFor()
    await page.keyboard.press('Enter')
    expect(await dialogue.getByRole('textbox').first().inputValue()).toBe('Parcels')
    await page.keyboard.press('Escape')
    await dialogue.getByRole('button', { name: 'Discard changes' }).click()
    await expect.poll(() => dialogue.count()).toBe(0)
  })

  it('in the settings of a channel is not lost by going elsewhere', async () => {
    const page = await desk.sitDown('owner')
    const { rows } = await desk.ctx.pool.query(`select id from channels where kind = 'email' limit 1`)
    await page.goto(`/settings/channels/${rows[0].id}`)
    await page.getByLabel('Signature').fill('Regards, the shop')
    await page.getByRole('link', { name: 'Teams' }).click()
    await page.getByRole('button', { name: 'Keep editing' }).click()
    expect(await page.getByLabel('Signature').inputValue()).toBe('Regards, the shop')
    await page.getByRole('button', { name: /^Save/ }).click()
    await page.getByText('Saved').first().waitFor()
    await page.getByRole('link', { name: 'Teams' }).click()
    await page.waitForURL('**/settings/teams')
  })
})
