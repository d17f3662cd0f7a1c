import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPerson } from '../../apps/server/src/domains/people/creating.ts'
import { setUpToken } from '../../apps/server/src/domains/people/setting-up.ts'
import { accessibilityFaults } from '../axe.ts'
import { type DeskInBrowser, openDeskInBrowser } from '../desk-in-browser.ts'

const password = 'a long enough password'
const settingsPlaces = [
  'organisation',
  'people',
  'teams',
  'channels',
  'channels/new/email',
  'channels/new/chat',
  'inbound',
  'blocked-senders',
  'api-keys',
  'webhooks',
  'audit',
]

/** RFC 6238, as an authenticator app does it. */
function totp(secret: string): string {
  const bits = [...secret.replace(/=+$/, '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const mac = createHmac('sha1', key).update(counter).digest()
  return String((mac.readUInt32BE(mac.at(-1)! & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

async function signInByForm(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.keyboard.press('Enter')
}

describe('somebody with the set-up link', () => {
  let desk: DeskInBrowser
  beforeAll(async () => {
    desk = await openDeskInBrowser()
    await desk.ctx.pool.query('delete from workspaces; delete from people')
  })
  afterAll(() => desk?.close())

  it('is told when the link does not open anything, and how to get one that does', async () => {
    const page = await desk.visit({ locale: 'en-GB' })
    for (const link of ['/set-up?token=cut', '/set-up']) {
      await page.goto(link)
      await page.getByRole('heading', { name: 'This link is not valid' }).waitFor()
      await page.getByText('npm run owner').waitFor()
    }
  })

  it('chooses the language first, names the organisation, becomes its owner and is at the desk', async () => {
    const page = await desk.visit({ locale: 'sv-SE' })
    await page.goto('/')
    await page.getByRole('heading', { name: 'Polku är inte konfigurerat ännu' }).waitFor()
    await page.goto(`/set-up?token=${await setUpToken(desk.ctx)}`)
    await page.getByRole('radio', { name: 'English' }).click()
    expect(page.url()).not.toContain('token')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByLabel('Organisation name').fill('Example Oy')
    await page.keyboard.press('Enter')
    await page.getByLabel('Your name').fill('Olga Owner')
    await page.getByLabel('E-mail').fill('olga.owner')
    await page.keyboard.press('Tab')
    await page.getByText('This is not an e-mail address.').waitFor()
    // A reload loses neither the language nor what has been answered.
    await page.reload()
    expect(await page.getByLabel('Your name').inputValue()).toBe('')
    await page.getByRole('button', { name: 'Back' }).click()
    expect(await page.getByLabel('Organisation name').inputValue()).toBe('Example Oy')
    await page.keyboard.press('Enter')
    await page.getByLabel('Your name').fill('Olga Owner')
    await page.getByLabel('E-mail').fill('olga@owner.example')
    await page.getByRole('textbox', { name: 'Choose a password' }).fill('short')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect.poll(() => page.evaluate('document.activeElement.type')).toBe('password')
    await page.getByRole('textbox', { name: 'Choose a password' }).fill('passwordpassword')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Finish' }).click()
    await page.getByText('This password is too easy to guess').waitFor()
    await page.getByRole('textbox', { name: 'Choose a password' }).fill(password)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Finish' }).click()
    await page.getByRole('heading', { name: 'No channels yet' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('cannot use it again', async () => {
    const page = await desk.visit()
    await page.goto('/set-up?token=a-link-that-somebody-used-already')
    await page.getByRole('heading', { name: 'Polku has already been set up' }).waitFor()
  })
})

describe('a member of the desk', () => {
  let desk: DeskInBrowser
  let base: string
  beforeAll(async () => {
    // Passkeys belong to names, so this desk is opened by one.
    desk = await openDeskInBrowser({ POLKU_URL: 'http://localhost:4999' })
    base = desk.origin.replace('127.0.0.1', 'localhost')
  })
  afterAll(() => desk?.close())

  it('invites somebody, who joins by the link and sees only what their role allows', async () => {
    const owner = await desk.signIn('owner')
    await owner.goto('/settings/people')
    await owner.getByRole('button', { name: 'Invite' }).click()
    await owner.getByRole('textbox', { name: 'E-mail' }).fill('bo@desk.example')
    expect(await accessibilityFaults(owner)).toEqual([])
    await owner.getByRole('button', { name: 'Create invitation' }).click()
    const link = new URL(await owner.getByLabel('Invitation link').inputValue())

    const bo = await desk.visit({ viewport: { width: 390, height: 844 }, locale: 'fi-FI' })
    await bo.goto(link.pathname + link.search)
    await bo.getByLabel('Nimesi').fill('Bo Ny')
    await bo.getByRole('textbox', { name: 'Valitse salasana' }).fill(password)
    expect(await accessibilityFaults(bo)).toEqual([])
    await bo.getByRole('button', { name: 'Liity' }).click()
    await bo.waitForURL(/inbox/)
    await bo.goto('/settings')
    const places = bo.getByRole('navigation', { name: 'Asetukset' })
    await places.getByText('Henkilöt').waitFor()
    expect(await places.getByText('API-avaimet').count()).toBe(0)
  })

  it('switches two-factor sign-in on, and gets in by a recovery code and by a passkey', async () => {
    const page = await desk.visit({ baseURL: base })
    const email = 'careful@desk.example'
    const person = { name: 'Care Ful', email, role: 'agent' as const, language: 'en' as const, password }
    await createPerson(desk.ctx, desk.workspaceId, person)
    await signInByForm(page, email)
    await page.waitForURL(/inbox/)
    await page.goto('/account')
    await page.getByRole('button', { name: 'Switch on' }).click()
    await page.getByRole('textbox', { name: 'Your password' }).fill(password)
    await page.getByRole('button', { name: 'Continue' }).click()
    const shown = await page.getByRole('textbox', { name: 'Key for the app' }).inputValue()
    expect(shown).toMatch(/^(\w{4} )+\w{1,4}$/)
    const used = totp(shown.replaceAll(' ', ''))
    await page.getByLabel('Code shown in the app').fill(used)
    await page.getByRole('button', { name: 'Switch on' }).click()
    const codes = page.getByRole('textbox', { name: 'Save these recovery codes' })
    const [recoveryCode = ''] = (await codes.inputValue()).split('\n')
    await page.getByRole('button', { name: 'I have saved them' }).click()

    const cdp = await page.context().newCDPSession(page)
    await cdp.send('WebAuthn.enable')
    const options = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true }
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: { ...options, protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true },
    })
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByLabel('Passkey name').fill('Laptop')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('Laptop', { exact: true }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])

    await page.context().clearCookies()
    await signInByForm(page, email)
    await page.getByLabel('Code from your authenticator app').fill(used)
    await page.keyboard.press('Enter')
    await page.getByText('This code has already been used').waitFor()
    expect(await page.getByRole('button', { name: 'Use a recovery code instead' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Start over' }).click()
    await signInByForm(page, email)
    await page.getByLabel('Code from your authenticator app').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Enter the code').waitFor()
    await page.getByRole('button', { name: 'Use a recovery code instead' }).click()
    await page.getByLabel('Recovery code').waitFor()
    expect(await page.getByText('Enter the code').count()).toBe(0)
    await page.getByLabel('Recovery code').fill(recoveryCode)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL(/inbox/)

    await page.context().clearCookies()
    await page.goto('/sign-in?next=/account')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.waitForURL(/account/)
    await page.getByText('careful@desk.example').waitFor()
  })

  it('is led back to where they were going, but never to another site', async () => {
    const page = await desk.visit({ baseURL: base })
    await page.goto('/settings/teams')
    await page.waitForURL(/sign-in\?next/)
    await page.goto('/sign-in?next=//evil.example/desk')
    await page.getByRole('textbox', { name: 'E-mail' }).fill('bo@desk.example')
    await page.getByRole('textbox', { name: 'Password' }).fill(password)
    await page.keyboard.press('Enter')
    await page.waitForURL(/inbox/)
    expect(new URL(page.url()).hostname).toBe('localhost')
  })

  it('can read and reach everything in settings, light or dark', async () => {
    const page = await desk.sitDown('owner')
    for (const place of settingsPlaces) {
      await page.goto(`/settings/${place}`)
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect([place, colorScheme, await accessibilityFaults(page)]).toEqual([place, colorScheme, []])
      }
    }
  })
})
