import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFrom } from '../apps/server/src/testing/factories.ts'
import { faultsInEveryLook } from './axe.ts'
import { openDeskThatSends, type SendingDesk } from './desk-that-sends.ts'

let desk: SendingDesk
beforeAll(async () => {
  desk = await openDeskThatSends({ POLKU_URL: 'https://help.shop.example' })
})
afterAll(() => desk?.close())

describe('the page of one’s own matter', () => {
  it('is opened from the mail, answered with a file, and settled, without a program of ours', async () => {
    const { rows } = await desk.ctx.pool.query(`select id from channels where kind = 'email'`)
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, {
      name: 'Liisa Mäki',
      subject: 'Lasi rikki',
      text: 'Takan lasi tuli rikki.',
      channelId: rows[0].id,
    })
    const reply = { kind: 'reply', text: 'Voi harmi. Lähetätkö kuvan?' }
    await desk.as(desk.people.agent).post(`/api/v1/cases/${caseId}/messages`, reply)
    await expect.poll(() => desk.mailbox.mails.length).toBe(1)
    const path = /https:\/\/help\.shop\.example(\/matter\/\S+)/.exec(desk.mailbox.mails[0]!.text ?? '')![1]!

    const page = await desk.visit({ javaScriptEnabled: false })
    await page.goto(`${path}?lang=en`)
    await page.getByRole('heading', { name: 'Lasi rikki' }).waitFor()
    await page.getByText('Voi harmi. Lähetätkö kuvan?').waitFor()
    await page.getByLabel('Your answer').fill('Tässä kuva.')
    const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex')
    await page.getByLabel('Files').setInputFiles({ name: 'lasi.png', mimeType: 'image/png', buffer: png })
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Your message has arrived').waitFor()
    await page.getByRole('link', { name: 'lasi.png' }).waitFor()
    await page.getByLabel('Your answer').fill('Ja toinen.')
    await page
      .getByLabel('Files')
      .setInputFiles({ name: 'a.exe', mimeType: 'image/png', buffer: Buffer.from('MZ') })
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('alert').getByText('Only pictures').waitFor()
    expect(await page.getByLabel('Your answer').inputValue()).toBe('Ja toinen.')
    await page.goto(`${path}`)
    await page.getByRole('button', { name: 'This is settled' }).click()
    await page.getByText('Thank you for telling us').waitFor()

    const { body } = await desk.as(desk.people.agent).get(`/api/v1/cases/${caseId}/messages`)
    expect(body.items.at(-1)).toMatchObject({
      text: 'Tässä kuva.',
      onPage: true,
      attachments: [{ name: 'lasi.png' }],
    })
  })

  it('has nothing that keeps anybody out, in the light, in the dark and on a phone', async () => {
    const page = await desk.visit()
    await page.goto('/matter/nowhere?lang=fi')
    await page.getByRole('heading', { name: 'Tätä ei voi näyttää' }).waitFor()
    expect(await faultsInEveryLook(page)).toEqual([])
  })
})
