import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFrom } from '../apps/server/src/testing/factories.ts'
import { accessibilityFaults, faultsInEveryLook } from './axe.ts'
import { type DeskInBrowser, openDeskInBrowser } from './desk-in-browser.ts'

let desk: DeskInBrowser
beforeAll(async () => {
  desk = await openDeskInBrowser()
})
afterAll(() => desk?.close())

const hoursAgo = (n: number) => new Date(Date.now() - n * 3_600_000)
const write = (subject: string, more: Parameters<typeof receiveFrom>[2] = {}) =>
  receiveFrom(desk.ctx, desk.workspaceId, { name: 'Liisa Mäki', subject, text: 'Missä se on?', ...more })
const subjects = (page: Page) => page.locator('[data-list] [data-row]').allInnerTexts()
const openPalette = async (page: Page) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search and commands' }).waitFor()
}
/** A desk reads its lists again every three seconds at the most. */
const soon = { timeout: 20_000 }
const numberOf = async (caseId: string): Promise<number> =>
  (await desk.ctx.pool.query('select number from cases where id = $1', [caseId])).rows[0].number

describe('a desk to which nobody has written', () => {
  it('leads to the first channel whoever may connect one, and offers no list to move in', async () => {
    await desk.ctx.pool.query('delete from channels')
    const page = await desk.sitDown('owner')
    for (const place of ['/inbox/mine', '/customers']) {
      await page.goto(place)
      await page.getByRole('link', { name: 'Connect a channel' }).waitFor()
    }
    await page.goto('/inbox/open')
    await page.getByRole('heading', { name: 'No cases yet' }).waitFor()
    expect(await page.getByText('Choose a case from the list').count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'Connect a channel' }).click()
    await page.waitForURL((url) => url.pathname === '/settings/channels')
    const agent = await desk.sitDown('agent')
    await agent.goto('/inbox/open')
    await agent.getByRole('heading', { name: 'No cases yet' }).waitFor()
    expect(await agent.getByRole('link', { name: 'Connect a channel' }).count()).toBe(0)
  })
})

describe('the places', () => {
  it('begin with where one’s role works, and one lands on the first', async () => {
    for (const [role, first] of [
      ['agent', 'Inbox'],
      ['lead', 'Today'],
    ] as const) {
      const page = await desk.sitDown(role)
      await page.goto('/')
      const rail = page.getByRole('navigation', { name: 'Main' })
      await expect.poll(() => rail.getByRole('link').first().textContent()).toBe(first)
      await rail.locator('a[aria-current="page"]', { hasText: first }).waitFor()
    }
  })

  it('are four named tabs on a phone, with the palette and one’s account behind More', async () => {
    const page = await desk.signIn('owner', { viewport: { width: 390, height: 844 } })
    await page.goto('/customers')
    const rail = page.getByRole('navigation', { name: 'Main' })
    const tabs = () => rail.getByRole('link').allInnerTexts()
    await expect.poll(tabs).toEqual(['Today', 'Inbox', 'Customers', 'Settings'])
    await rail.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Search and commands' }).click()
    await page.getByRole('combobox', { name: 'Search and commands' }).waitFor()
    await page.keyboard.press('Escape')
    await rail.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Account and security' }).click()
    await page.waitForURL((url) => url.pathname === '/account')
  })
})

describe('finding the way by keys alone', () => {
  it('goes to a view by two keys, and by its name', async () => {
    await write('Avainten varassa')
    const page = await desk.sitDown('agent')
    await page.goto('/inbox/mine')
    await page.getByRole('heading', { name: 'Mine', exact: true }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('u')
    await page.getByRole('heading', { name: 'Unassigned', exact: true }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await page.waitForURL((url) => url.pathname === '/today')
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await page.waitForURL((url) => url.pathname === '/inbox/mine')
    await openPalette(page)
    await page.keyboard.type('unass')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Unassigned', exact: true }).waitFor()
  })

  it('comes to one’s own cases by the address of the inbox alone', async () => {
    const page = await desk.sitDown('agent')
    await page.goto('/inbox')
    await page.waitForURL((url) => url.pathname === '/inbox/mine')
    await page.getByRole('heading', { name: 'Mine', exact: true }).waitFor()
  })

  it('finds a case by its number, even in spam, and by a part of its subject', async () => {
    const { caseId } = await write('Kylpytynnyrin kansi')
    const spam = await write('You have won', { spam: true })
    const page = await desk.sitDown('agent')
    await page.goto('/inbox/mine')
    await page.getByRole('heading', { name: 'Mine', exact: true }).waitFor()
    const find = async (text: string, option: RegExp) => {
      await openPalette(page)
      await page.keyboard.type(text)
      await page.getByRole('option', { name: option }).click()
    }
    await find('tynnyrin', /Kylpytynnyrin kansi/)
    await page.waitForURL((url) => url.pathname.endsWith(caseId))
    await find(`#${await numberOf(spam.caseId)}`, /You have won/)
    await page.waitForURL((url) => url.pathname === `/inbox/spam/${spam.caseId}`)
  })
})

describe('the palette', () => {
  it('goes on finding a case as its subject is typed on', async () => {
    await write('Trasig lampa i hallen')
    const page = await desk.sitDown('agent')
    await page.goto('/inbox/mine')
    await page.getByRole('heading', { name: 'Mine', exact: true }).waitFor()
    await openPalette(page)
    await page.keyboard.type('Trasig')
    const found = page.getByRole('option', { name: /Trasig lampa i hallen/ })
    await found.waitFor()
    const answered = page.waitForResponse((answer) => answer.url().includes('search=Trasig+lampa'))
    await page.keyboard.type(' lampa')
    await answered
    await found.waitFor()
    expect(await page.getByText('Nothing found').count()).toBe(0)
  })
})

describe('the longest wait', () => {
  it('comes first where one takes up the next case, stays first as cases come in, and may be asked for otherwise', async () => {
    const older = await write('Eilisestä asti', { at: hoursAgo(20) })
    await write('Juuri äsken', { from: 'new@home.example' })
    await write('Lisää samasta', { caseId: older.caseId })
    const page = await desk.sitDown('agent')
    await page.goto('/inbox/unassigned')
    await page.locator('[data-list] [data-row]').first().waitFor()
    expect((await subjects(page))[0]).toContain('Eilisestä asti')
    await page
      .locator('[data-list] [data-row]')
      .first()
      .getByRole('img', { name: 'Our turn to reply' })
      .waitFor()
    await page.mouse.move(900, 500)
    await write('Viimeinen', { from: 'last@home.example' })
    await expect.poll(async () => (await subjects(page)).at(-1), soon).toContain('Viimeinen')
    expect((await subjects(page))[0]).toContain('Eilisestä asti')
    await page.getByRole('button', { name: 'Order: Longest waiting first' }).click()
    await page.getByText('Latest message first').click()
    await expect.poll(async () => (await subjects(page))[0], soon).toContain('Viimeinen')
    await page.reload()
    await expect.poll(async () => (await subjects(page))[0], soon).toContain('Viimeinen')
  })
})

describe('a case in spam', () => {
  it('has one clear step, and no place to answer until it is taken', async () => {
    const { caseId } = await write('Free money', { spam: true })
    const page = await desk.sitDown('agent')
    await page.goto(`/inbox/spam/${caseId}`)
    await page.getByRole('button', { name: 'Not spam' }).waitFor()
    expect(await page.getByRole('button', { name: 'Solve' }).count()).toBe(0)
    expect(await page.getByRole('textbox', { name: 'Reply' }).count()).toBe(0)
    expect(await page.getByRole('img', { name: 'Our turn to reply' }).count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Not spam' }).click()
    await page.getByRole('textbox', { name: 'Reply' }).waitFor()
    await page.getByRole('button', { name: 'Solve' }).waitFor()
  })
})

describe('what is not there', () => {
  it('is told alike for an id that nothing has and for one that cannot be, with the way to the list', async () => {
    const page = await desk.sitDown('agent')
    for (const id of ['nonsense', '0199f2c4-6b1e-7c3a-9d52-3f4c8a7e1b60']) {
      await page.goto(`/inbox/open/${id}`)
      await page.getByText('This case was not found').waitFor()
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
      await page.getByRole('button', { name: 'Back to the list' }).click()
      await page.waitForURL((url) => url.pathname === '/inbox/open')
      await page.goto(`/customers/${id}`)
      await page.getByText('This customer was not found').waitFor()
      await page.getByRole('link', { name: 'Back to the list' }).click()
      await page.waitForURL((url) => url.pathname === '/customers')
    }
  })
})

describe('a server that is away as one comes', () => {
  it('is waited for in sight, and the desk opens by itself when it is back', async () => {
    const page = await desk.visit()
    await desk.enter('agent', page)
    await page.clock.install()
    let tried = 0
    await page.route('**/api/v1/**', (route) => {
      tried++
      return route.abort()
    })
    await page.goto('/inbox/mine')
    await page.getByText('Connecting').waitFor({ timeout: 10_000 })
    await page.clock.fastForward(4_000)
    await page.getByText('Polku tries again by itself').waitFor({ timeout: 10_000 })
    const before = tried
    await expect
      .poll(async () => {
        await page.clock.fastForward(6_000)
        return tried
      })
      .toBeGreaterThan(before)
    await page.unroute('**/api/v1/**')
    await page.clock.fastForward(6_000)
    await page.getByRole('heading', { name: 'Mine', exact: true }).waitFor({ timeout: 10_000 })
  })
})

describe('a search through everything', () => {
  it('shows what was said as one types, and leads by Enter to the very message', async () => {
    const { caseId } = await write('Takan ovi', { text: 'Saranat irtosivat heti.' })
    for (let n = 0; n < 60; n++)
      await receiveFrom(desk.ctx, desk.workspaceId, { caseId, text: `Vielä yksi asia, numero ${n}` })
    const page = await desk.sitDown('agent')
    await page.goto('/inbox/mine')
    await page.getByRole('heading', { name: 'Mine' }).first().waitFor()
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: 'Search and commands' }).fill('sarana')
    const hit = page.getByRole('option', { name: /Saranat irtosivat heti/ })
    await hit.waitFor(soon)
    expect(await hit.locator('mark').allInnerTexts()).toEqual(['Saranat'])
    await hit.click()
    // It stands further back than what is read at first.
    const message = page.locator('[data-message]', { hasText: 'Saranat irtosivat heti' })
    await message.waitFor()
    await expect
      .poll(() => page.evaluate('document.activeElement.textContent'))
      .toContain('Saranat irtosivat')
    const seen = async () => (await message.boundingBox())!.y
    await expect.poll(seen).toBeGreaterThan(0)
    await expect.poll(seen).toBeLessThan(600)
  })

  it('has a page on which it is narrowed, says what it cannot find and what it does not understand', async () => {
    await write('Sadekatos', { name: 'Oskari Etsijä', text: 'Katoksen kangas repesi.' })
    await write('Halpa katos', { text: 'Osta katos', spam: true })
    const page = await desk.sitDown('agent')
    await page.goto('/search')
    const field = page.getByRole('searchbox', { name: 'Search' })
    await field.waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.type')).toBe('search')
    await field.fill('katoksia')
    const rows = page.locator('[data-list] [data-row]')
    await expect.poll(() => rows.count(), soon).toBe(2)
    await page.getByRole('button', { name: 'Messages' }).click()
    await expect.poll(() => rows.count()).toBe(1)
    expect(await faultsInEveryLook(page)).toEqual([])
    await page.getByRole('button', { name: /from: who wrote/ }).click()
    expect(await field.inputValue()).toBe('katoksia from:')
    await field.fill('katoksia from:oskari')
    await expect.poll(() => rows.count()).toBe(1)
    await field.fill('katoksia state:lost')
    await page.getByText('An operator does not know what stands behind it').waitFor()
    await field.fill('olematonsana')
    await page.getByRole('heading', { name: 'Nothing was found' }).waitFor()
    await field.fill('katoksia')
    await rows.first().click()
    await page.getByText('Katoksen kangas repesi.').first().waitFor()
  })
})

describe('what was looked for', () => {
  // As the browser's own list of them has it.
  const marks = `[...(CSS.highlights.get('found') ?? [])]`
  const marked = (page: Page) => page.evaluate(`${marks}.map(String)`)

  it('is marked where one is led to, until one presses Escape', async () => {
    const { caseId } = await write('Astiat', {
      text: `Hei,\n\n${'Tilasin viime viikolla.\n\n'.repeat(60)}Kaksi emalimukia oli lohjennut.`,
    })
    await write('Toinen', { text: 'Emali.' })
    await desk.drain()
    const page = await desk.sitDown('agent')
    await page.goto('/search?q=emalimuki')
    await page.locator('[data-row]').click()
    await page.getByRole('status').filter({ hasText: '1 match' }).waitFor()
    expect(await marked(page)).toEqual(['emalimukia'])
    const height = `${marks}[0].getBoundingClientRect().top`
    await expect.poll(() => page.evaluate(`${height} > 0 && ${height} < innerHeight`)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => marked(page)).toEqual([])
    expect(page.url()).toContain(caseId)
    expect(page.url()).not.toContain('marked')
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.pathname.includes(caseId))
  })

  it('is marked in a mail shown as it was sent', async () => {
    const { messageId } = await write('Valitus', { text: 'Takan luukku vääntyi.' })
    await desk.ctx.pool.query(
      `update messages set html = '<p>Takan <b>luukku</b> vääntyi.</p>' where id = $1`,
      [messageId],
    )
    await desk.drain()
    const page = await desk.sitDown('agent')
    await page.goto('/search?q=luukku')
    await page.locator('[data-row]').click()
    await page.getByRole('button', { name: 'Show original' }).click()
    await expect.poll(() => page.frames().at(-1)?.evaluate(`${marks}.map(String)`)).toEqual(['luukku'])
    await page.getByRole('button', { name: 'Clear the marks' }).click()
    await page.getByRole('status').filter({ hasText: '1 match' }).waitFor({ state: 'detached' })
  })

  it('in a file leads to the message that carries it, where the file is lit', async () => {
    const content = Buffer.from('Pikkuruinen rakopihti')
    const { hash, size } = await desk.ctx.files.put(content)
    await write('Liite', {
      files: [{ hash, size, name: 'luettelo.txt', mediaType: 'text/plain', inline: false, contentId: null }],
    })
    await desk.drain()
    // The server itself may be at it already, and nobody reads beside it.
    const read = `select standing from file_texts where hash = $1`
    await expect
      .poll(async () => (await desk.ctx.pool.query(read, [hash])).rows, { timeout: 20_000 })
      .toEqual([{ standing: 'read' }])
    const page = await desk.sitDown('agent')
    await page.goto('/search?q=rakopihti')
    await page.locator('[data-row]').click()
    await page.locator('[data-lit][data-file]', { hasText: 'luettelo.txt' }).waitFor()
  })
})
