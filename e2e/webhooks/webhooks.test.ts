import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFrom } from '../../apps/server/src/testing/factories.ts'
import { openedToReceivers, Receiver } from '../../apps/server/src/testing/receiver.ts'
import { accessibilityFaults } from '../axe.ts'
import { type DeskInBrowser, openDeskInBrowser } from '../desk-in-browser.ts'

let desk: DeskInBrowser
let receiver: Receiver
beforeAll(async () => {
  desk = await openDeskInBrowser(openedToReceivers)
  receiver = await new Receiver().open()
})
afterAll(async () => {
  await receiver?.close()
  await desk?.close()
})

describe('an owner who connects the order system', () => {
  it('adds a webhook, tries it, sees what is delivered and what is not, and sends it again', async () => {
    const page = await desk.signIn('owner')
    await page.goto('/settings/webhooks')
    await page.getByRole('heading', { name: 'No webhooks yet' }).waitFor()
    await page.getByRole('button', { name: 'Add a webhook' }).click()
    await page.getByRole('textbox', { name: 'Address' }).fill(receiver.url)
    await page.getByRole('textbox', { name: 'What it is for' }).fill('Order system')
    await page.getByRole('radio', { name: 'Only some' }).click()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('Choose at least one event').waitFor()
    await page.getByRole('checkbox', { name: 'Case opened' }).click()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    receiver.secret = await page.getByRole('textbox', { name: 'Secret key' }).inputValue()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Done' }).click()

    await page.getByRole('button', { name: 'Send a test event' }).click()
    await page.getByText('Delivered: the receiver answered 200').waitFor()
    expect(receiver.types()).toEqual(['webhook.test'])

    receiver.answer = (response) => response.writeHead(500, { 'content-type': 'text/plain' }).end('Full up')
    await receiveFrom(desk.ctx, desk.workspaceId)
    const row = page.getByRole('listitem').filter({ hasText: 'Case opened' })
    await row.getByText('Will be retried').waitFor()
    await page.getByText('Nothing has got through since').waitFor()
    await row.getByText('Case opened').click()
    await row.getByText('Full up').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])

    receiver.answer = (response) => response.end()
    await row.getByRole('button', { name: 'Send again' }).click()
    await row.getByText('Delivered').waitFor()
    const ids = receiver.calls.filter(({ payload }) => payload.type === 'case.opened').map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(1)
  })

  it('makes a new secret, which signs along with the old one', async () => {
    const page = await desk.signIn('admin', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
    await page.goto('/settings/webhooks')
    await page.getByRole('link', { name: 'Order system' }).click()
    await page.getByRole('button', { name: 'Actions for Order system' }).click()
    await page.getByRole('menuitem', { name: 'Create new secret key' }).click()
    await page.getByRole('button', { name: 'Create new secret key' }).click()
    await page.getByRole('heading', { name: 'The new secret key is ready' }).waitFor()
    receiver.secret = await page.getByRole('textbox', { name: 'Secret key' }).inputValue()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByText('The old secret key is also valid').waitFor()
    await page.getByRole('button', { name: 'Send a test event' }).click()
    await page.getByText('Delivered: the receiver answered 200').waitFor()
    expect(receiver.calls.at(-1)!.signature.split(' ')).toHaveLength(2)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('is told when the receiver wants no more, and switches it on again', async () => {
    const page = await desk.signIn('owner', { colorScheme: 'dark' })
    await page.goto('/settings/webhooks')
    await page.getByRole('link', { name: 'Order system' }).click()
    await page.getByRole('button', { name: 'Send a test event' }).waitFor()
    receiver.answer = (response) => response.writeHead(410).end()
    await receiveFrom(desk.ctx, desk.workspaceId)
    await page.getByText('The receiver answered 410').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    receiver.answer = (response) => response.end()
    await page.getByRole('button', { name: 'Switch on' }).click()
    await page.getByText('The receiver answered 410').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Actions for Order system' }).click()
    await page.getByRole('menuitem', { name: 'Send what was missed' }).click()
    const before = receiver.calls.length
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect.poll(() => receiver.calls.length).toBeGreaterThan(before)
    await page.getByRole('button', { name: 'Actions for Order system' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('heading', { name: 'No webhooks yet' }).waitFor()
  })
})
