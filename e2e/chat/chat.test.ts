import { randomBytes } from 'node:crypto'
import { SignJWT } from 'jose'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, faultsInEveryLook } from '../axe.ts'
import { bubble, caseWith as caseOf, openChat, stored as storedIn, write } from '../chatting.ts'
import { endCompositionBy } from '../composing-in-safari.ts'
import { type DeskInBrowser, openDeskInBrowser } from '../desk-in-browser.ts'
import { openShop, type Shop } from '../shop-page.ts'

const secret = randomBytes(32).toString('base64url')
let desk: DeskInBrowser
let shop: Shop
beforeAll(async () => {
  desk = await openDeskInBrowser()
  shop = await openShop(desk, { secret })
})
afterAll(async () => {
  await shop?.close()
  await desk?.close()
})

const agent = () => desk.as(desk.people.agent)
const reply = (caseId: string, text: string) =>
  agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text })
const stored = (text: string) => storedIn(desk, text)
const caseWith = (text: string) => caseOf(desk, text)

describe('a visitor of a shop', () => {
  it('writes, is answered, sees the answer read, all without a reload', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'Do you ship to Åland?')
    const caseId = await caseWith('Do you ship to Åland?')
    await agent().put(`/api/v1/cases/${caseId}/read`)
    await page.getByText('Seen').waitFor()
    await reply(caseId, 'We do, in three days.')
    await bubble(page, 'We do, in three days.').waitFor()
    await expect
      .poll(async () => (await agent().get(`/api/v1/cases/${caseId}/messages`)).body.items[1].seenAt)
      .not.toBeNull()
  })

  it('is heard by whom it concerns, once in all their windows, wherever in the console they are', async () => {
    const page = await desk.visit()
    await desk.enter('agent', page)
    const context = page.context()
    await context.grantPermissions(['notifications'], { origin: desk.origin })
    // What is heard and shown is counted; neither window is the one in front.
    await context.addInitScript({
      content: `
        window.notes = 0
        window.notices = []
        const make = AudioContext.prototype.createOscillator
        AudioContext.prototype.createOscillator = function () { window.notes++; return make.call(this) }
        const Shown = window.Notification
        window.Notification = class extends Shown {
          // A browser without windows of its own allows none, whatever it was told.
          static permission = 'granted'
          constructor(title, rest) { super(title, rest); window.notices.push(title + ': ' + rest.body) }
        }
        document.hasFocus = () => false`,
    })
    const alerts = ['badge', 'title', 'sound', 'notice']
    await page.request.patch('/api/v1/me', { headers: { origin: desk.origin }, data: { alerts } })
    const other = await context.newPage()
    await page.goto('/customers')
    await other.goto('/account')
    const inBoth = async (what: string) => [await page.evaluate(what), await other.evaluate(what)]
    const notes = async () => (await inBoth('window.notes')).reduce<number>((sum, n) => sum + Number(n), 0)
    const waits = (on: Page) => on.getByRole('link', { name: 'Inbox, 1 waiting in chat' }).waitFor()
    for (const each of [page, other]) await each.getByRole('link', { name: 'Inbox', exact: true }).waitFor()

    const visitor = await shop.open()
    await openChat(visitor)
    await write(visitor, 'Can anybody hear me?')
    const caseId = await caseWith('Can anybody hear me?')
    await Promise.all([waits(page), waits(other)])
    await expect.poll(() => page.title()).toBe('1 waiting in chat · Customers · Polku')
    const shown = async () => (await inBoth('window.notices')).flat()
    await expect.poll(shown).toEqual([expect.stringMatching(/is waiting in chat: Can anybody hear me\?$/)])
    // Nobody has pressed anything in either window yet.
    expect(await notes()).toBe(0)

    for (const each of [page, other]) await each.keyboard.press('Shift')
    await write(visitor, 'Hello?')
    await expect.poll(notes).toBe(2)
    await expect.poll(async () => (await shown()).length).toBe(2)
    expect(await accessibilityFaults(other)).toEqual([])
    expect(await notes()).toBe(2)
    await other.getByRole('button', { name: 'Try it: Sound' }).click()
    await expect.poll(notes).toBe(4)
    await other.getByRole('switch', { name: 'Sound' }).click()
    const me = async () => (await (await page.request.get('/api/v1/me')).json()).person.alerts
    await expect.poll(me).toEqual(['badge', 'title', 'notice'])

    await page.keyboard.press('g')
    await page.keyboard.press('l')
    await page.waitForURL((url) => url.pathname === `/inbox/unassigned/${caseId}`)
    await reply(caseId, 'Loud and clear')
    await page.getByRole('link', { name: 'Inbox', exact: true }).waitFor()
    await expect.poll(() => other.title()).toBe('Your account · Polku')
  })

  it('finds the dialogue, and the half-written message, on the next page', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'First page')
    await caseWith('First page')
    await page.getByRole('textbox', { name: 'Write a message' }).fill('Half a thought')
    await page.goto(`${shop.origin}/next?secret=1#part`)
    await bubble(page, 'First page').waitFor()
    // Open as it was, without taking the focus from what the visitor does on the page.
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY')
    expect(await page.getByRole('textbox', { name: 'Write a message' }).inputValue()).toBe('Half a thought')
    const caseId = await caseWith('First page')
    await expect
      .poll(async () => (await agent().get(`/api/v1/cases/${caseId}/visit`)).body.visit.pages)
      .toMatchObject([{ path: '/', title: 'Shop /' }, { path: '/next' }])
    await page.getByText('Show what is shared').click()
    await page.getByText('(/next)').waitFor()
  })

  it('finds the chat closed on the next page when they have closed it', async () => {
    const page = await shop.open()
    await openChat(page)
    await page.keyboard.press('Escape')
    await page.goto(`${shop.origin}/next`)
    await page.getByRole('button', { name: 'Open chat' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('sees at once that somebody is there for them', async () => {
    const page = await shop.open()
    await openChat(page)
    await page.getByText('No one is available right now.').waitFor()
    await write(page, 'Anyone in?')
    const caseId = await caseWith('Anyone in?')
    const { presence } = desk.ctx
    const aino = { personId: desk.people.agent.personId!, name: 'Aino', answers: true }
    presence.see(desk.workspaceId, caseId, 'e2e', { ...aino, doing: 'viewing' })
    await page.getByText('Aino is here.').waitFor()
    presence.see(desk.workspaceId, caseId, 'e2e', { ...aino, doing: 'typing' })
    await page.getByText('Aino is typing').waitFor()
    presence.leave(desk.workspaceId, caseId, 'e2e')
    await page.getByText('No one is available right now.').waitFor()
  })

  it('hears of an answer while the chat is closed, and has read it once it is open', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'Closing now')
    const caseId = await caseWith('Closing now')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await reply(caseId, 'One')
    await reply(caseId, 'Two')
    await page.getByRole('button', { name: 'Open chat, 2 unread messages' }).click()
    await bubble(page, 'Two').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Open chat', exact: true }).waitFor()
  })

  it('has two tabs that show the same', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'From one tab')
    await caseWith('From one tab')
    const second = await page.context().newPage()
    await second.addInitScript(
      `{ const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }) } }`,
    )
    await second.goto(`${shop.origin}/other`)
    await openChat(second)
    await bubble(second, 'From one tab').waitFor()
    await write(second, 'From the other')
    await bubble(page, 'From the other').waitFor()
    expect(await stored('From the other')).toHaveLength(1)
  })

  it('sends a picture, which both sides have, and is told why something else cannot be sent', async () => {
    const page = await shop.open()
    await openChat(page)
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const picker = page.locator('input[type=file]')
    await picker.setInputFiles([
      { name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('MZ not a picture') },
    ])
    await page.getByText('broken.png is not an image or a PDF').waitFor()
    await picker.setInputFiles([{ name: 'crack <b>.png', mimeType: 'image/png', buffer: png }])
    await page.getByRole('list', { name: 'Attachments' }).getByText('crack <b>.png').waitFor()
    await expect.poll(() => page.locator('.chips .waiting').count()).toBe(0)
    await write(page, 'Look at this crack')
    const caseId = await caseWith('Look at this crack')
    await page.getByRole('img', { name: 'crack <b>.png' }).waitFor()
    const { body } = await agent().get(`/api/v1/cases/${caseId}/messages`)
    expect(body.items[0].attachments).toMatchObject([{ name: 'crack <b>.png', mediaType: 'image/png' }])
  })

  it('leaves an address, and is shown where the answer will go', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'I must go soon')
    await caseWith('I must go soon')
    const field = page.getByRole('textbox', {
      name: 'If you leave, which e-mail address should we reply to?',
    })
    await page.setViewportSize({ width: 390, height: 480 })
    await field.fill('nobody')
    await page.getByRole('button', { name: 'Save' }).click()
    const fault = await page.getByText('Enter the full address').boundingBox()
    const log = await page.getByRole('log').boundingBox()
    expect(fault!.y + fault!.height).toBeLessThanOrEqual(log!.y + log!.height + 1)
    await field.fill('visitor@home.example')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('If you leave, we will reply to visitor@home.example.').waitFor()
  })

  it('is told that the address they have left was not reached, until they give another', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'Write to me')
    const caseId = await caseWith('Write to me')
    const field = page.getByRole('textbox', { name: /If you leave/ })
    await field.fill('mistyped@home.example')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('we will reply to mistyped@home.example').waitFor()
    const { body } = await reply(caseId, 'Here you are.')
    await bubble(page, 'Here you are.').waitFor()
    await desk.ctx.pool.query(
      `with mailed as (
        insert into outbound_messages (workspace_id, channel_id, case_id, message_id, to_address, rfc_message_id, state)
        select workspace_id, id, $2, $3, 'mistyped@home.example', '<mistyped@here.example>', 'failed'
        from channels where workspace_id = $1 and kind = 'email' limit 1)
      insert into chat_mailings (workspace_id, message_id, carried_by) values ($1, $3, $3)`,
      [desk.workspaceId, caseId, body.id],
    )
    await page.reload()
    await page.getByText('Our e-mail to mistyped@home.example could not be delivered.').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Change address' }).click()
    await field.fill('right@home.example')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('If you leave, we will reply to right@home.example.').waitFor()
  })

  it('is told when they have given enough addresses, and which one stands', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'My address changes')
    await caseWith('My address changes')
    const give = async (email: string) => {
      await page.getByRole('textbox', { name: 'If you leave' }).fill(email)
      await page.getByRole('button', { name: 'Save' }).click()
    }
    for (let n = 1; n <= 5; n++) {
      await give(`address-${n}@home.example`)
      await page.getByText(`If you leave, we will reply to address-${n}@home.example.`).waitFor()
      await page.getByRole('button', { name: 'Change address' }).click()
    }
    await give('address-6@home.example')
    await page
      .getByRole('alert')
      .getByText(
        'This chat takes no more new addresses. If you leave, we will reply to address-5@home.example.',
      )
      .waitFor()
  })
})

describe('what a visitor sees of their dialogue', () => {
  const log = `document.querySelector('polku-chat').shadowRoot.querySelector('.log')`
  const fromEnd = (page: Page) =>
    page.evaluate<number>(
      `{ const log = ${log}; Math.round(log.scrollHeight - log.scrollTop - log.clientHeight) }`,
    )
  const picture = async (page: Page, name: string, width: number, height: number) => {
    const url: string = await page.evaluate(`{
      const canvas = Object.assign(document.createElement('canvas'), { width: ${width}, height: ${height} })
      canvas.getContext('2d').fillRect(0, 0, 20, 20)
      canvas.toDataURL('image/png')
    }`)
    return { name, mimeType: 'image/png', buffer: Buffer.from(url.split(',')[1]!, 'base64') }
  }

  it('their own pictures on their own side, and the end of it however late a picture comes', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'A long story. '.repeat(100))
    const pictures = [await picture(page, 'wide.png', 1200, 900), await picture(page, 'tall.png', 300, 1600)]
    await page.locator('input[type=file]').setInputFiles(pictures)
    await expect.poll(() => page.locator('.chips li:not(.waiting)').count()).toBe(2)
    let letCome = () => {}
    const late = new Promise<void>((resolve) => (letCome = resolve))
    await page.route('**/attachments/*', async (route) => {
      await late
      await route.continue()
    })
    await write(page, 'Here they are')
    await caseWith('Here they are')
    letCome()
    for (const { name } of pictures) {
      const shown = page.getByRole('img', { name })
      await shown.waitFor()
      const edges = [shown, bubble(page, 'Here they are')].map(async (each) => {
        const box = await each.boundingBox()
        return Math.round(box!.x + box!.width)
      })
      expect(await edges[0]).toBe(await edges[1])
    }
    await expect.poll(() => fromEnd(page)).toBeLessThanOrEqual(1)
  })

  it('what they read above without being moved, until they write themselves', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'Much to read. '.repeat(200))
    const caseId = await caseWith('Much to read. '.repeat(200).trim())
    await page.evaluate(`${log}.scrollTop = 0`)
    await reply(caseId, 'An answer below')
    await bubble(page, 'An answer below').waitFor({ state: 'attached' })
    expect(await page.evaluate(`${log}.scrollTop`)).toBe(0)
    await write(page, 'And so do I')
    await expect.poll(() => fromEnd(page)).toBeLessThanOrEqual(1)
  })

  it('that it is solved, and that writing opens it again', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'It does not start')
    const caseId = await caseWith('It does not start')
    await agent().put(`/api/v1/cases/${caseId}/solution`)
    const solved = page.getByText('This matter is marked as solved.')
    await solved.waitFor()
    await page.reload()
    await solved.waitFor()
    await write(page, 'It does not start yet')
    await solved.waitFor({ state: 'hidden' })
    await expect.poll(async () => (await agent().get(`/api/v1/cases/${caseId}`)).body.state).toBe('open')
  })
})

describe('when the line breaks', () => {
  it('what was written meanwhile is kept, over a reload too, and arrives once', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'Before the tunnel')
    const caseId = await caseWith('Before the tunnel')
    shop.line.cut()
    await page.getByText('No connection right now').waitFor()
    await write(page, 'In the tunnel')
    await bubble(page, 'In the tunnel').waitFor()
    await reply(caseId, 'Said while you were away')
    expect(await stored('In the tunnel')).toHaveLength(0)
    shop.line.mend()
    await page.reload()
    await bubble(page, 'Said while you were away').waitFor()
    await bubble(page, 'In the tunnel').waitFor()
    await caseWith('In the tunnel')
    await expect.poll(() => page.getByText('Sending').count()).toBe(0)
    expect(await bubble(page, 'In the tunnel').count()).toBe(1)
  })

  it('the address they leave meanwhile is kept too, and given when the line is back', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'Write to me then')
    await caseWith('Write to me then')
    shop.line.cut()
    await page.getByText('No connection right now').waitFor()
    await page.getByRole('textbox', { name: /If you leave/ }).fill('tunnel@home.example')
    await page.getByRole('button', { name: 'Save' }).click()
    shop.line.mend()
    await page.getByText('If you leave, we will reply to tunnel@home.example.').waitFor()
  })

  it('and the browser knows, the visitor is told at once, and what they write is sent later', async () => {
    const page = await shop.open()
    await openChat(page)
    const promised = page.getByText(/We (usually )?reply|is here|No one is available/)
    await promised.waitFor()
    await page.context().setOffline(true)
    await page.getByText('No connection right now').waitFor({ timeout: 5_000 })
    expect(await promised.count()).toBe(0)
    await write(page, 'From the cellar')
    await bubble(page, 'From the cellar').waitFor()
    await page.context().setOffline(false)
    await caseWith('From the cellar')
    await page.getByText('No connection right now').waitFor({ state: 'hidden' })
  })

  it('silently, as a sleeping laptop’s does, it is noticed and mended without a reload', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'Going to sleep')
    const caseId = await caseWith('Going to sleep')
    shop.line.mute()
    await reply(caseId, 'Said into the void')
    await write(page, 'Dreaming')
    await page.evaluate(`dispatchEvent(new Event('online'))`)
    await bubble(page, 'Said into the void').waitFor({ timeout: 20_000 })
    await caseWith('Dreaming')
    expect(await stored('Dreaming')).toHaveLength(1)
    expect(await bubble(page, 'Said into the void').count()).toBe(1)
  })
})

describe('a hostile world', () => {
  it('finds text where it hoped for markup', async () => {
    const page = await shop.open()
    let alarmed = false
    page.on('dialog', () => {
      alarmed = true
    })
    await openChat(page)
    const text =
      '<img src=x onerror=alert(1)><script>alert(2)</script> javascript:alert(3) https://a.example/?"onclick=alert(4)'
    await write(page, text)
    const caseId = await caseWith(text)
    await reply(caseId, '<svg onload=alert(5)> https://b.example/x.')
    await bubble(page, '<svg onload=alert(5)> https://b.example/x.').waitFor()
    const links = await page.evaluate(
      `[...document.querySelector('polku-chat').shadowRoot.querySelectorAll('.log a')].map((a) => a.getAttribute('href'))`,
    )
    expect(links).toEqual(['https://a.example/', 'https://b.example/x'])
    expect(await page.locator('polku-chat img, polku-chat script').count()).toBe(0)
    expect(alarmed).toBe(false)
  })

  it('cannot restyle or hide it, and is not restyled by it', async () => {
    const loud = await openShop(desk, {
      head: `<style>* { all: unset !important; color: red !important; font-size: 40px !important; letter-spacing: 1em !important }
        polku-chat, div, button, textarea { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important }</style>`,
    })
    const page = await loud.open()
    await openChat(page)
    const styles = await page.evaluate(`{
      const field = getComputedStyle(document.querySelector('polku-chat').shadowRoot.querySelector('textarea'))
      const title = getComputedStyle(document.querySelector('h1'))
      ;({ size: field.fontSize, spacing: field.letterSpacing, colour: field.color, title: title.color })
    }`)
    expect(styles).toEqual({
      size: '16px',
      spacing: 'normal',
      colour: 'rgb(20, 24, 26)',
      title: 'rgb(255, 0, 0)',
    })
    await loud.close()
  })

  it('of a strict Content-Security-Policy with Trusted Types is enough for it', async () => {
    const strict = await openShop(desk, {
      headers: {
        'content-security-policy': [
          `default-src 'none'`,
          // Every line has a port of its own.
          `script-src http://127.0.0.1:*`,
          `connect-src http://127.0.0.1:* ws://127.0.0.1:*`,
          `img-src blob:`,
          `require-trusted-types-for 'script'`,
        ].join('; '),
      },
    })
    const page = await strict.open()
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await openChat(page)
    await write(page, 'Strictly')
    await caseWith('Strictly')
    await page.getByText('Sent').waitFor()
    expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([])
    await strict.close()
  })

  it('of a site that is not allowed gets no button', async () => {
    const foreign = await openShop(desk, { settings: { allowedSites: ['https://elsewhere.example'] } })
    const page = await foreign.open()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('polku-chat').count()).toBe(0)
    await foreign.close()
  })
})

describe('a page of somebody else’s making', () => {
  it('may put another in its place altogether: the open dialogue stays', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'Before the swap')
    await caseWith('Before the swap')
    await page.evaluate(
      `document.documentElement.replaceWith(Object.assign(document.createElement('html'), { innerHTML: '<body><h1>Third</h1></body>' }))`,
    )
    await bubble(page, 'Before the swap').waitFor()
    await write(page, 'After the swap')
    await caseWith('After the swap')
    await page.evaluate(`document.documentElement.innerHTML = '<body><h1>Fourth</h1></body>'`)
    await bubble(page, 'After the swap').waitFor()
    expect(await page.locator('polku-chat').count()).toBe(1)
  })

  it('may run the script again with each body: there is one chat', async () => {
    const page = await shop.open()
    await openChat(page)
    await page.evaluate(`{
      const script = document.createElement('script')
      script.src = document.querySelector('script').src
      script.dataset.channel = document.querySelector('script').dataset.channel
      new Promise((resolve) => { script.onload = resolve; document.body.append(script) })
    }`)
    expect(await page.locator('polku-chat').count()).toBe(1)
  })

  it('may have elements with whatever names', async () => {
    const names = await openShop(desk, {
      head: `<form id="Polku" name="title"></form><img name="currentScript"><img name="body">
        <form name="readyState"></form><form name="documentElement"></form><nav id="navigation"></nav>
        <form name="referrer"></form>`,
    })
    const page = await names.open()
    await openChat(page)
    await write(page, 'Behind the names')
    const caseId = await caseWith('Behind the names')
    await expect
      .poll(async () => (await agent().get(`/api/v1/cases/${caseId}/visit`)).body.visit.pages)
      .toMatchObject([{ path: '/', title: 'Shop /' }])
    expect(await page.evaluate('typeof Polku.open')).toBe('function')
    await names.close()
  })

  it('may pass the script through something that takes its attributes away', async () => {
    const bare = await openShop(desk, { bare: true })
    const page = await bare.open()
    await openChat(page)
    await write(page, 'By the address alone')
    await caseWith('By the address alone')
    await bare.close()
  })

  it('is told on the console when the tag says nothing of a channel', async () => {
    const page = await desk.visit()
    const told = page.waitForEvent('console', (message) => message.text().startsWith('Polku:'))
    await page.goto(`${shop.origin}/untagged`)
    expect((await told).text()).toContain('widget.js?channel=KEY')
  })
})

describe('somebody who composes their letters', () => {
  it('sends nothing by the Enter that ends a word, nor closes the chat by the Escape that gives it up', async () => {
    const page = await shop.open()
    await openChat(page)
    const field = page.getByRole('textbox', { name: 'Write a message' })
    await field.fill('にほん')
    for (const key of ['Enter', 'Escape'] as const) await endCompositionBy(key, page)
    expect(await field.inputValue()).toBe('にほん')
    await page.keyboard.press('Enter')
    await caseWith('にほん')
    expect(await field.inputValue()).toBe('')
  })

  it('nor does who answers them', async () => {
    const visitor = await shop.open()
    await openChat(visitor)
    await write(visitor, 'Can you read Japanese?')
    const caseId = await caseWith('Can you read Japanese?')
    const page = await desk.signIn('agent')
    await page.goto(`/inbox/open/${caseId}`)
    const editor = page.getByRole('textbox', { name: 'Reply' })
    await editor.waitFor()
    await page.keyboard.press('r')
    await page.locator('.editor:focus').waitFor()
    await page.keyboard.insertText('はい')
    for (const key of ['Enter', 'Escape'] as const) await endCompositionBy(key, page)
    await page.locator('.editor:focus', { hasText: 'はい' }).waitFor()
    await page.keyboard.press('Enter')
    await bubble(visitor, 'はい').waitFor()
  })
})

describe('a customer signed in to the shop', () => {
  it('is known by the shop’s token, and their dialogue is not the next one’s', async () => {
    const sign = (sub: string) =>
      new SignJWT({ name: `Customer ${sub}`, email: `${sub}@home.example` })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(sub)
        .setAudience(shop.key)
        .setExpirationTime('10 minutes')
        .sign(new TextEncoder().encode(secret))
    const page = await shop.open()
    await page.getByRole('button', { name: /^Open chat/ }).waitFor()
    await page.evaluate(`Polku.identify(${JSON.stringify(await sign('maija'))})`)
    await openChat(page)
    await write(page, 'It is Maija')
    const caseId = await caseWith('It is Maija')
    await page.getByText('You are signed in as maija@home.example.').waitFor()
    await expect
      .poll(async () => (await agent().get(`/api/v1/cases/${caseId}`)).body.customer)
      .toMatchObject({ name: 'Customer maija', address: 'maija@home.example', addressStatus: 'verified' })
    await page.evaluate(`Polku.identify(${JSON.stringify(await sign('elli'))})`)
    await expect.poll(() => bubble(page, 'It is Maija').count(), { timeout: 10_000 }).toBe(0)
    await write(page, 'It is Elli')
    const second = await caseWith('It is Elli')
    expect(second).not.toBe(caseId)
    await expect
      .poll(async () => (await agent().get(`/api/v1/cases/${second}`)).body.customer.name)
      .toBe('Customer elli')
  })
})

describe('by keyboard and screen reader', () => {
  it('opens with Enter, keeps the focus inside, closes with Escape and gives the focus back', async () => {
    const page = await shop.open()
    const button = page.getByRole('button', { name: 'Open chat' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: /^Chat with Workspace/ }).waitFor()
    const focused = () =>
      page.evaluate(
        `document.querySelector('polku-chat').shadowRoot.activeElement?.ariaLabel ?? document.querySelector('polku-chat').shadowRoot.activeElement?.tagName`,
      )
    expect(await focused()).toBe('Write a message')
    const seen = new Set<unknown>()
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab')
      seen.add(await focused())
    }
    expect(seen).not.toContain('Open chat')
    expect(seen).toContain('Close chat')
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe('Open chat')
  })

  it('reads out what arrives, and not the whole dialogue', async () => {
    const page = await shop.open()
    await openChat(page)
    await write(page, 'Can you hear me?')
    const caseId = await caseWith('Can you hear me?')
    await reply(caseId, 'Loud and clear')
    await page.locator('[aria-live=polite]').getByText(`${desk.people.agent.name}: Loud and clear`).waitFor()
  })

  it('has no accessibility fault, light or dark, wide or narrow, in a hard colour', async () => {
    const yellow = await openShop(desk, { settings: { colour: '#ffe600' } })
    const page = await yellow.open()
    await openChat(page)
    await write(page, 'Is this readable?')
    await page.getByText('Sent').waitFor()
    await page.getByRole('textbox', { name: /If you leave/ }).waitFor()
    expect(await faultsInEveryLook(page)).toEqual([])
    await yellow.close()
  })
})

describe('the page around it', () => {
  it('does not shift, and waits for nothing of ours', async () => {
    const page = await shop.open()
    await openChat(page)
    const shift = await page.evaluate(
      `new Promise((resolve) => { let sum = 0; new PerformanceObserver((list) => { for (const e of list.getEntries()) sum += e.value }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => resolve(sum), 300) })`,
    )
    expect(shift).toBe(0)
    const asked = await page.evaluate<string[]>(
      `performance.getEntriesByType('resource').filter((e) => e.startTime < performance.getEntriesByType('navigation')[0].loadEventStart).map((e) => e.name)`,
    )
    expect(asked.filter((url) => url.includes('/chat/') || url.includes('panel'))).toEqual([])
  })
})
