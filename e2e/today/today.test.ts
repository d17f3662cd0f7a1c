import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ClickHouseEngine, startClickHouse } from '../../apps/server/src/platform/engines/clickhouse.ts'
import { keptPort } from '../../apps/server/src/platform/engines/port.ts'
import { receiveFrom } from '../../apps/server/src/testing/factories.ts'
import { accessibilityFaults } from '../axe.ts'
import { type DeskInBrowser, openDeskInBrowser } from '../desk-in-browser.ts'

const silent = { info: () => {}, warn: () => {}, error: () => {} }

let dataDir: string
let port: number
let clickhouse: ClickHouseEngine
let desk: DeskInBrowser

const startEngine = async () => {
  clickhouse = await startClickHouse({ dataDir, port, log: silent })
  await clickhouse.ready
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'polku-today-'))
  port = await keptPort(join(dataDir, 'port'))
  await startEngine()
  desk = await openDeskInBrowser({ CLICKHOUSE_URL: clickhouse.url })
})
afterAll(async () => {
  await desk?.close()
  await clickhouse?.stop()
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
})

const write = (subject: string, name: string) => receiveFrom(desk.ctx, desk.workspaceId, { name, subject })

describe('the page Today', () => {
  it('says that nothing has happened yet, then counts what happens, each number opening to its rows', async () => {
    const page = await desk.sitDown('lead')
    await page.goto('/today')
    await page.getByRole('heading', { name: 'Nothing has happened today yet' }).waitFor()
    await write('Paketti hukassa', 'Liisa Mäki')
    await write('Trasig ruta', 'Bo Lindström')
    const sentence = page.getByRole('button', { name: '2 customers are waiting for a reply' })
    await sentence.waitFor({ timeout: 25_000 })
    await page.getByRole('button', { name: '2 customers are waiting, and nobody has their cases' }).waitFor()
    await sentence.click()
    const rows = page.getByRole('list', { name: '2 customers are waiting for a reply' }).getByRole('listitem')
    await rows.nth(1).waitFor()
    expect(await rows.count()).toBe(2)
    // Each says who has it, and can be taken where it is seen; undone, nobody has it again.
    const first = rows.first()
    await first.getByText('Unassigned').waitFor()
    await first.getByRole('button', { name: 'Take' }).click()
    await first.getByRole('link', { name: 'Reply' }).waitFor()
    expect(await first.getByText('Unassigned').count()).toBe(0)
    await page.keyboard.press('z')
    await first.getByRole('button', { name: 'Take' }).waitFor()
    // Where there are more than stand below the sentence, they have a page, on which the same can be done.
    await page.goto('/today/rows?measure=waiting')
    await page.getByRole('heading', { name: 'Customers waiting for us now' }).waitFor()
    const all = page.getByRole('list', { name: 'Cases' }).getByRole('listitem')
    await all.nth(1).waitFor()
    await all.getByRole('button', { name: 'Take' }).nth(1).waitFor()
    await page.goto('/today')
    const opened = page.getByRole('link', { name: '2', exact: true }).first()
    await opened.waitFor({ timeout: 25_000 })
    await opened.click()
    await page.getByRole('heading', { name: 'Cases opened' }).waitFor()
    await page.getByText('Trasig ruta').waitFor()
    await page.getByText('Paketti hukassa').click()
    await page.getByText('It should have come on Friday.').last().waitFor()
  })

  it('tells an agent of their own customers, opened to the most urgent, and says calmly that there is nothing', async () => {
    const page = await desk.signIn('agent')
    await page.goto('/today')
    const free = page.getByRole('button', { name: '2 customers are waiting whose cases you could take' })
    await free.waitFor()
    expect(await free.getAttribute('aria-expanded')).toBe('true')
    for (const name of ['Liisa Mäki', 'Bo Lindström']) {
      const row = page.getByRole('listitem').filter({ hasText: name }).last()
      await row.getByRole('button', { name: 'Take' }).click()
      await page.getByText('The case is yours now').last().waitFor()
    }
    await page.getByRole('button', { name: '2 of your customers are waiting for your reply' }).waitFor()
    expect(await free.count()).toBe(0)
    // The others’ page says nothing of who has them; a colleague with none of them is told that all is well.
    const colleague = await desk.signIn('agent')
    await colleague.goto('/today')
    await colleague.getByText('Nothing needs you right now').waitFor()
  })

  it('says since when there are no figures while ClickHouse is away, and has them all once it is back', async () => {
    const page = await desk.sitDown('lead')
    await page.goto('/today')
    await page.getByRole('link', { name: '2', exact: true }).first().waitFor()
    await clickhouse.stop()
    await page.reload()
    await page.getByRole('heading', { name: /^No figures since \d\d:\d\d$/ }).waitFor({ timeout: 15_000 })
    await page.getByText('Everything else works as usual').waitFor()
    // The desk goes on meanwhile, and who waits is told.
    await write('Where is my order', 'Emma Virtanen')
    await page.getByText('3 customers are waiting for a reply').waitFor({ timeout: 25_000 })
    await startEngine()
    await page.getByRole('link', { name: '3', exact: true }).first().waitFor({ timeout: 30_000 })
    expect(await page.getByText(/^No figures since/).count()).toBe(0)
  })

  it('has no accessibility fault, light or dark, wide or narrow, in its three languages', async () => {
    const page = await desk.signIn('lead')
    for (const [language, colorScheme, width] of [
      ['en', 'light', 1440],
      ['fi', 'dark', 1440],
      ['sv', 'light', 390],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.request.patch('/api/v1/me', { data: { language }, headers: { origin: desk.origin } })
      await page.goto('/today')
      await page.getByRole('link', { name: '3', exact: true }).first().waitFor()
      expect(await accessibilityFaults(page), `${language} ${width}`).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    }
  })
})
