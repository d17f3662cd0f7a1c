import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bubble, caseWith, openChat, write } from '../chatting.ts'
import { type DeskInBrowser, openDeskInBrowser } from '../desk-in-browser.ts'
import { openShop, type Shop } from '../shop-page.ts'

const read = (url: string) => readFileSync(fileURLToPath(url), 'utf8')
const links = '<a href="/">Front page</a> <a href="/lamps">Lamps</a> <a href="/basket">Basket</a>'

let desk: DeskInBrowser
beforeAll(async () => {
  desk = await openDeskInBrowser()
})
afterAll(() => desk?.close())

/** A visitor in the middle of a dialogue, with a sentence half written; and whether all of it is still as it was. */
async function inDialogue(shop: Shop, text: string) {
  const page = await shop.open()
  let sockets = 0
  page.on('websocket', () => sockets++)
  await openChat(page)
  await write(page, text)
  const caseId = await caseWith(desk, text)
  const field = page.getByRole('textbox', { name: 'Write a message' })
  await field.fill('Half a sentence')
  await page.evaluate(`window.kept = document.querySelector('polku-chat').shadowRoot.querySelector('.panel')`)
  let answers = 0
  const goesOn = async () => {
    expect(
      await page.evaluate('window.kept.isConnected && document.querySelectorAll("polku-chat").length'),
    ).toBe(1)
    await bubble(page, text).waitFor()
    expect(await field.inputValue()).toBe('Half a sentence')
    const answer = `Answer ${++answers} to ${text}`
    await desk.as(desk.people.agent).post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: answer })
    await bubble(page, answer).waitFor()
    expect(sockets).toBe(1)
  }
  /** What the desk sees of the pages that were come by. */
  const pages = async () => {
    const { body } = await desk.as(desk.people.agent).get(`/api/v1/cases/${caseId}/visit`)
    return body.visit.pages.map((each: { path: string; title: string }) => [each.path, each.title])
  }
  /** Who moves on within a blink has not seen the page; waits until it counts as seen. */
  const seen = (path: string) => expect.poll(async () => (await pages()).at(-1)?.[0]).toBe(path)
  return { page, field, goesOn, pages, seen }
}

const shows = (page: Page, path: string) =>
  page.getByRole('heading', { level: 1, name: `This is ${path}`, exact: true }).waitFor()

describe('on a page that Turbo moves', () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop(desk, {
      head: `<script src="/turbo.js"></script><meta name="view-transition" content="same-origin">
        <meta name="turbo-refresh-method" content="morph">`,
      scripts: { '/turbo.js': read(import.meta.resolve('@hotwired/turbo/dist/turbo.es2017-umd.js')) },
      body: (path, tag) => `<body><main><h1>This is ${path}</h1>${links}</main>${tag}</body>`,
    })
  })
  afterAll(() => shop?.close())

  it('the dialogue goes on from page to page, back again, and beside a page shown from memory', async () => {
    const { page, goesOn, pages, seen } = await inDialogue(shop, 'Do lamps come with bulbs?')
    await page.getByRole('link', { name: 'Lamps' }).click()
    await shows(page, '/lamps')
    await goesOn()
    await seen('/lamps')

    const answered = Promise.withResolvers<void>()
    await page.route(`${shop.origin}/`, async (route) => {
      await answered.promise
      await route.continue()
    })
    await page.getByRole('link', { name: 'Front page' }).click()
    await page.locator('html[data-turbo-preview]').waitFor()
    await shows(page, '/')
    await goesOn()
    answered.resolve()
    await page.locator('html:not([data-turbo-preview])').waitFor()
    await goesOn()
    await seen('/')

    await page.goBack()
    await shows(page, '/lamps')
    await goesOn()
    await expect.poll(pages).toEqual(['/', '/lamps', '/', '/lamps'].map((path) => [path, `Shop ${path}`]))
  })

  it('what is being written is not disturbed by a page that renews itself', async () => {
    const { page, field, goesOn } = await inDialogue(shop, 'Is it in stock?')
    await field.focus()
    await page.evaluate(`new Promise((resolve) => {
      addEventListener('turbo:load', resolve, { once: true })
      Turbo.session.refresh(location.href)
    })`)
    await page.keyboard.type(', and the rest')
    expect(await field.inputValue()).toBe('Half a sentence, and the rest')
    await field.fill('Half a sentence')
    await goesOn()
  })
})

describe('on a page that htmx moves', () => {
  let shop: Shop
  beforeAll(async () => {
    const part = (path: string) =>
      path === '/part' ? '<div hx-swap-oob="innerHTML:body"><h1>This is /part</h1></div>' : null
    shop = await openShop(desk, {
      head: '<script src="/htmx.js"></script>',
      scripts: { '/htmx.js': read(import.meta.resolve('htmx.org/dist/htmx.js')) },
      body: (path, tag) =>
        part(path) ??
        `<body hx-boost:inherited="true"><main><h1>This is ${path}</h1>${links}
          <button hx-get="/part" hx-swap="none">Part</button>
          <button hx-get="/whole" hx-target="body" hx-swap="outerHTML">Whole</button>
        </main>${tag}</body>`,
    })
  })
  afterAll(() => shop?.close())

  it('the dialogue goes on from page to page and back again', async () => {
    const { page, goesOn, pages, seen } = await inDialogue(shop, 'Do you sell kindling?')
    await page.getByRole('link', { name: 'Lamps' }).click()
    await shows(page, '/lamps')
    await goesOn()
    await seen('/lamps')
    await page.getByRole('link', { name: 'Basket' }).click()
    await shows(page, '/basket')
    await goesOn()
    await seen('/basket')
    await page.goBack()
    await shows(page, '/lamps')
    await goesOn()
    const way = ['/', '/lamps', '/basket', '/lamps']
    await expect.poll(pages).toEqual(way.map((path) => [path, `Shop ${path}`]))
  })

  it('the dialogue goes on where the body is swapped for another or filled out of band', async () => {
    const { page, goesOn } = await inDialogue(shop, 'How heavy is it?')
    await page.getByRole('button', { name: 'Whole' }).click()
    await shows(page, '/whole')
    await goesOn()
    await page.getByRole('button', { name: 'Part' }).click()
    await shows(page, '/part')
    await goesOn()
  })
})
