import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { makeMailChannel, receiveFrom } from '../apps/server/src/testing/factories.ts'
import { openMailCatcher } from '../apps/server/src/testing/mail-catcher.ts'
import { type DeskInBrowser, goWithin, openDeskInBrowser } from './desk-in-browser.ts'

let desk: DeskInBrowser
beforeAll(async () => {
  desk = await openDeskInBrowser()
})
afterAll(() => desk?.close())

it('a change of a row that does not go through is told, and the row stays as it was', async () => {
  const page = await desk.sitDown('owner')
  const headers = { origin: desk.origin }
  const make = async (path: string, data: object) => {
    const answer = await page.request.post(`/api/v1/${path}`, { headers, data })
    expect(answer.ok()).toBe(true)
  }
  await make('webhooks', { url: 'https://erp.example.com/polku', description: 'Order system' })
  await make('blocked-senders', { pattern: 'spam@ads.example' })
  await make('invitations', { email: 'new@shop.example', role: 'agent', teamIds: [] })
  await page.route('**/api/v1/**', (route) =>
    route.request().method() === 'GET' ? route.continue() : route.fulfill({ status: 503 }),
  )
  const told = page.getByText('Something went wrong here').first()
  for (const [place, role, name] of [
    ['channels', 'switch', / on$/],
    ['webhooks', 'switch', 'Order system on'],
    ['blocked-senders', 'button', 'Unblock'],
    ['people', 'button', 'Withdraw'],
  ] as const) {
    await page.goto(`/settings/${place}`)
    const part = page.getByRole(role, { name })
    await part.click()
    await told.waitFor({ timeout: 20_000 })
    await part.waitFor()
    if (role === 'switch') await expect.poll(() => part.isChecked()).toBe(true)
  }
})

it('the result of a connection test stands only while the servers are the ones that were tried', async () => {
  const page = await desk.sitDown('owner')
  await page.goto('/settings/channels/new/email')
  await page.getByLabel('Address customers write to').fill('shop@shop.example')
  await page.getByRole('radio', { name: /Through your own mail server/ }).click()
  await page.getByLabel('Server', { exact: true }).fill('no-such-host.invalid')
  const tried = page.getByText('There is no server by that name')
  const test = async () => {
    await page.getByRole('button', { name: 'Test the connection' }).click()
    await tried.waitFor()
  }
  await test()
  await page.getByLabel('Signature').fill('Shop')
  expect(await tried.count()).toBe(1)
  await page.getByLabel('Port', { exact: true }).fill('x')
  expect(await tried.count()).toBe(0)
  await page.getByRole('button', { name: 'Test the connection' }).click()
  await page.getByText('A number from 1 to 65535').waitFor()
  expect(await tried.count()).toBe(0)
  await page.getByLabel('Port', { exact: true }).fill('587')
  await test()
  await page.getByRole('radio', { name: /Not at all for now/ }).click()
  expect(await tried.count()).toBe(0)
})

it('an owner is made only once one has said so twice', async () => {
  const page = await desk.sitDown('owner')
  await page.goto('/settings/people')
  const { name, personId } = desk.people.agent
  const roleOf = async () =>
    (await desk.ctx.pool.query('select role from members where person_id = $1', [personId])).rows[0].role
  await page.getByRole('combobox', { name: `Role of ${name}` }).click()
  await page.getByRole('option', { name: 'Owner' }).click()
  const asked = page.getByRole('dialog', { name: `Give ${name} the role Owner?` })
  await asked.getByRole('button', { name: 'Cancel' }).click()
  expect(await roleOf()).toBe('agent')
  await page.getByRole('combobox', { name: `Role of ${name}` }).click()
  await page.getByRole('option', { name: 'Owner' }).click()
  await asked.getByRole('button', { name: 'Give the role' }).click()
  await expect.poll(roleOf).toBe('owner')
  await page.getByRole('combobox', { name: `Role of ${name}` }).click()
  await page.getByRole('option', { name: 'Agent' }).click()
  await expect.poll(roleOf).toBe('agent')
})

it('no page scrolls as a whole where its parts do, at any size', async () => {
  const page = await desk.sitDown('owner')
  const { id } = await makeMailChannel(desk.ctx, desk.workspaceId)
  const { caseId, customerId } = await receiveFrom(desk.ctx, desk.workspaceId)
  const beyond = () =>
    page.evaluate<number[]>(`{
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
      ;[scrollHeight - clientHeight, scrollWidth - clientWidth]
    }`)
  for (const path of [
    `/inbox/all/${caseId}`,
    `/customers/${customerId}`,
    '/today',
    '/account',
    '/settings/people',
    '/settings/channels/new/email',
    '/settings/channels/new/chat',
    `/settings/channels/${id}`,
  ]) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    for (const [width, height] of [
      [390, 480],
      [768, 1024],
      [1280, 500],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect([path, width, ...(await beyond())]).toEqual([path, width, 0, 0])
    }
  }
})

it('what a row of the settings says is not cut on a phone, in any language', async () => {
  const page = await desk.signIn('owner', { viewport: { width: 390, height: 844 }, hasTouch: true })
  const headers = { origin: desk.origin }
  const made = [
    ['api-keys', { name: 'Nightly export of orders to the books', role: 'agent' }],
    ['invitations', { email: 'maria.lindstrom.andersson@accounts.shop.example', role: 'agent', teamIds: [] }],
    ['blocked-senders', { pattern: 'very.long.name.of.a.sender@advertisements.example' }],
  ] as const
  for (const [path, data] of made) {
    const answer = await page.request.post(`/api/v1/${path}`, { headers, data })
    expect([path, answer.ok()]).toEqual([path, true])
  }
  const cut = () =>
    page.evaluate<string[]>(`[...document.querySelectorAll('main li p, main li span:not(.sr-only)')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
      .map((part) => part.textContent)`)
  for (const language of ['fi', 'sv', 'en']) {
    await page.request.patch('/api/v1/me', { headers, data: { language } })
    await page.goto('/settings/people')
    for (const place of ['people', 'api-keys', 'blocked-senders', 'channels']) {
      await goWithin(page, `/settings/${place}`)
      await page.waitForURL(`**/settings/${place}`)
      await page.locator('main li').first().waitFor()
      expect([language, place, await cut()]).toEqual([language, place, []])
    }
  }
})

it('a settings page the role may not see says so and leads to those it may', async () => {
  const reader = await desk.signIn('reader')
  const lead = await desk.signIn('lead')
  const notAllowed = 'Your role does not allow this'
  for (const [page, place] of [
    [reader, 'organisation'],
    [reader, 'channels'],
    [reader, 'webhooks'],
    [lead, 'webhooks/some-id'],
    [lead, 'channels/new/email'],
  ] as const) {
    await page.goto(`/settings/${place}`)
    const main = page.getByRole('main')
    await main.getByText(notAllowed).waitFor()
    expect(await main.getByRole('button').count()).toBe(0)
    await main.getByRole('link', { name: 'Back to settings' }).click()
    await page.waitForURL('**/settings/people')
    await main.getByText('Aino').first().waitFor()
    expect(await main.getByText(notAllowed).count()).toBe(0)
  }
})

it('an invitation whose link was lost gets a new one, and the old one ends', async () => {
  const owner = desk.as(desk.people.owner)
  const invited = { email: 'lost@shop.example', role: 'agent' }
  const { body: lost } = await owner.post('/api/v1/invitations', invited)
  const page = await desk.sitDown('owner')
  await page.goto('/settings/people')
  const row = page.getByRole('listitem').filter({ hasText: 'lost@shop.example' })
  // What waits for somebody stands before everybody who is there already.
  const someone = page.getByRole('listitem').filter({ hasText: desk.people.agent.name! })
  expect((await row.boundingBox())!.y).toBeLessThan((await someone.boundingBox())!.y)
  await row.getByRole('button', { name: 'New link' }).click()
  const dialog = page.getByRole('dialog', { name: 'New link for lost@shop.example' })
  const link = await dialog.getByRole('textbox', { name: 'Invitation link' }).inputValue()
  const visitor = await desk.visit()
  const path = (of: string) => new URL(of).pathname + new URL(of).search
  await visitor.goto(path(lost.link))
  await visitor.getByText('This link is no longer valid').waitFor()
  await visitor.goto(path(link))
  await visitor.getByLabel('Your name').waitFor()
})

it('what was held while no mail left is sent from the channel, by one button and one word', async () => {
  const channel = await makeMailChannel(desk.ctx, desk.workspaceId)
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { channelId: channel.id })
  const reply = { kind: 'reply', text: 'It is on its way.' }
  await desk.as(desk.people.agent).post(`/api/v1/cases/${caseId}/messages`, reply)
  const page = await desk.signIn('admin')
  await page.goto(`/settings/channels/${channel.id}`)
  await page.getByText('One message is held here').waitFor()
  expect(await page.getByRole('button', { name: 'Send the held message' }).count()).toBe(0)

  const mailbox = await openMailCatcher()
  onTestFinished(() => mailbox.close())
  onTestFinished(() => void Object.assign(desk.ctx.config, { smtpUrl: undefined }))
  Object.assign(desk.ctx.config, { smtpUrl: mailbox.url })
  await page.reload()
  await page.getByRole('button', { name: 'Send the held message' }).click()
  const asked = page.getByRole('dialog', { name: 'Send the held message?' })
  expect(mailbox.mails).toEqual([])
  await asked.getByRole('button', { name: 'Send the held message' }).click()
  await page.getByText('One message is on its way').first().waitFor()
  await page.getByText('One message is held here').waitFor({ state: 'detached' })
  await expect.poll(() => mailbox.mails.length).toBe(1)
})

it('a mail channel without a server to send by says so in the form and in the list', async () => {
  const page = await desk.sitDown('owner')
  await page.goto('/settings/channels/new/email')
  await page.getByLabel('Address customers write to').fill('held@shop.example')
  await page.getByLabel('Name customers see as the sender').fill('Shop')
  await page.getByLabel('Name', { exact: true }).fill('Held post')
  await page.getByRole('radio', { name: 'Through the server set up for Polku' }).click()
  await page.getByText('so replies are held and nothing is sent').waitFor()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('heading', { name: 'Held post' }).waitFor()
  await page.goto('/settings/channels')
  const row = page.getByRole('listitem').filter({ hasText: 'Held post' })
  await row.getByText('Replies are held: no outgoing mail server').waitFor()
})

it('the key by which a shop signs who its visitors are is handed over once, like every other', async () => {
  const owner = desk.as(desk.people.owner)
  const { body: channel } = await owner.post('/api/v1/channels', { kind: 'chat', name: 'Shop chat' })
  const page = await desk.sitDown('owner')
  await page.goto(`/settings/channels/${channel.id}`)
  await page.getByRole('button', { name: 'Create secret key' }).click()
  const handed = page.getByRole('dialog', { name: 'The secret key is ready' })
  const first = await handed.getByRole('textbox', { name: 'Secret key' }).inputValue()
  expect(first.length).toBeGreaterThan(30)
  await handed.getByRole('button', { name: 'Done' }).click()
  await handed.waitFor({ state: 'detached' })
  await page.getByText('A secret key is in use').waitFor()
  expect(await page.getByText(first).count()).toBe(0)

  await page.getByRole('button', { name: 'Create new secret key' }).click()
  const asked = page.getByRole('dialog', { name: 'Create new secret key' })
  await asked.getByRole('button', { name: 'Create new secret key' }).click()
  expect(await handed.getByRole('textbox', { name: 'Secret key' }).inputValue()).not.toBe(first)
  await asked.waitFor({ state: 'detached' })
})
