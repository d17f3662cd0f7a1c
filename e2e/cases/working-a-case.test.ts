import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFrom } from '../../apps/server/src/testing/factories.ts'
import { openDeskThatSends, type SendingDesk } from '../desk-that-sends.ts'
import { letLeave } from '../letting-leave.ts'

let desk: SendingDesk
beforeAll(async () => {
  desk = await openDeskThatSends()
})
afterAll(() => desk?.close())

const write = (subject: string, more: { name?: string; text?: string } = {}) =>
  receiveFrom(desk.ctx, desk.workspaceId, { name: 'Bo Lind', subject, text: 'Var är det?', ...more })

const stateOf = async (caseId: string): Promise<string> =>
  (await desk.ctx.pool.query('select state from cases where id = $1', [caseId])).rows[0].state

/** With options, even none, as somebody who has not been here before. */
async function open(caseId: string, options?: BrowserContextOptions) {
  const page = options ? await desk.signIn('agent', options) : await desk.sitDown('agent')
  await page.goto(`/inbox/open/${caseId}`)
  await page.getByRole('textbox', { name: 'Reply' }).waitFor()
  return page
}

describe('working a case', () => {
  it('solves it by a key and takes that back', async () => {
    const { caseId } = await write('Solve me')
    const page = await open(caseId)
    await page.keyboard.press('e')
    await expect.poll(() => stateOf(caseId)).toBe('solved')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => stateOf(caseId)).toBe('new')
    await page.getByRole('button', { name: 'Solve' }).waitFor()
    await page.keyboard.press('e')
    await expect.poll(() => stateOf(caseId)).toBe('solved')
    await page.keyboard.press('z')
    await expect.poll(() => stateOf(caseId)).toBe('new')
    await page.keyboard.press('z')
    await page.getByText('Nothing to undo').first().waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('Undo the last change').waitFor()
  })

  it('says that it was not solved, and nothing else, when the server is away', async () => {
    const { caseId } = await write('Not quite')
    const page = await open(caseId)
    await page.route('**/solution', (route) => route.abort())
    await page.keyboard.press('e')
    await page.getByText('Not solved: The server cannot be reached.').first().waitFor()
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0)
    expect(await page.getByText('by itself').count()).toBe(0)
    await page.getByRole('button', { name: 'Solve' }).waitFor()
  })

  it('opens what is unread at its beginning, also a mail that grows as it is shown', async () => {
    const { caseId } = await write('Long')
    const rows = Array.from({ length: 80 }, (_, row) => `<tr><td>${row}</td><td>49,90</td></tr>`).join('')
    await desk.ctx.pool.query(`update messages set html = $2 where case_id = $1`, [
      caseId,
      `<p>Var är det?</p><table border="1">${rows}</table>`,
    ])
    const page = await open(caseId)
    const dialogue = page.getByRole('log')
    const frame = dialogue.locator('iframe')
    const height = async () => (await frame.boundingBox())?.height ?? 0
    await expect.poll(height).toBeGreaterThan(1_000)
    await page.waitForTimeout(300)
    const sender = await dialogue.locator('article header').boundingBox()
    expect(sender?.y).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Go to the latest message' }).click()
    await expect.poll(async () => (await frame.boundingBox())?.y).toBeLessThan(-200)
    const read = () => desk.ctx.pool.query('select from case_reads where case_id = $1', [caseId])
    await expect.poll(async () => (await read()).rowCount).toBe(1)
    await page.reload()
    await expect.poll(height).toBeGreaterThan(1_000)
    await expect.poll(async () => (await frame.boundingBox())?.y).toBeLessThan(-200)
  })

  it('unfolds the quoted history of a mail by one control, as text and as it was made', async () => {
    const { caseId } = await write('Folded', { text: 'Jag hittade den.' })
    await desk.ctx.pool.query(`update messages set folded = 'Var är den?', html = $2 where case_id = $1`, [
      caseId,
      '<p>Jag hittade den.</p><details class="history"><summary>…</summary><p>Var är den?</p></details>',
    ])
    const page = await open(caseId)
    const dialogue = page.getByRole('log')
    const inMail = dialogue.frameLocator('iframe').getByText('Var är den?')
    const unfold = dialogue.getByRole('button', { name: 'Show quoted text and signature' })
    await unfold.press('Enter')
    await dialogue.getByText('Var är den?').waitFor()
    await page.getByRole('button', { name: 'Show original' }).click()
    await inMail.waitFor()
    await dialogue.getByRole('button', { name: 'Hide quoted text and signature' }).press('Enter')
    await inMail.waitFor({ state: 'hidden' })
    const folded = (await dialogue.locator('iframe').boundingBox())!.height
    await unfold.press('Enter')
    await inMail.waitFor()
    await expect
      .poll(async () => (await dialogue.locator('iframe').boundingBox())!.height)
      .toBeGreaterThan(folded)
    expect(await dialogue.frameLocator('iframe').locator('summary').isVisible()).toBe(false)
  })

  it('shows one dialogue at a time, also of a case that was looked at before', async () => {
    const first = await write('Seen first', { text: 'Det första' })
    const second = await write('Seen second', { text: 'Det andra' })
    const page = await open(first.caseId)
    await page.locator(`[data-row="${second.caseId}"]`).click()
    await page.getByRole('log').getByText('Det andra').waitFor()
    await page.goBack()
    await page.getByRole('log').getByText('Det första').waitFor()
    expect(await page.getByRole('log').count()).toBe(1)
  })

  it('takes an answer back before it leaves and gives the words back', async () => {
    const { caseId } = await write('Too quick')
    const page = await open(caseId)
    await page.keyboard.press('r')
    await page.keyboard.type('Oj, för tidigt')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.locator('.editor', { hasText: 'Oj, för tidigt' }).waitFor()
    const { rows } = await desk.ctx.pool.query(
      `select 1 from messages where case_id = $1 and direction = 'out'`,
      [caseId],
    )
    expect(rows).toEqual([])
    expect(await stateOf(caseId)).toBe('new')
  })

  it('gives the words back when the network is away, and sends them once when it is back', async () => {
    const { caseId } = await write('In a tunnel')
    const page = await open(caseId)
    await page.keyboard.press('r')
    await page.keyboard.type('Ur tunneln')
    await page.context().setOffline(true)
    await page.keyboard.press('Control+Enter')
    await page.getByText('The server cannot be reached').first().waitFor()
    await page.locator('.editor', { hasText: 'Ur tunneln' }).waitFor()
    await page.context().setOffline(false)
    await page.locator('.editor').focus()
    await page.keyboard.press('Control+Enter')
    const sent = async () =>
      (
        await desk.ctx.pool.query(`select text from messages where case_id = $1 and direction = 'out'`, [
          caseId,
        ])
      ).rows
    await letLeave(desk)
    await expect.poll(sent).toEqual([{ text: 'Ur tunneln' }])
  })

  it('keeps a note among colleagues', async () => {
    const { caseId } = await write('Between us')
    const page = await open(caseId)
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: 'Write a note' }).waitFor()
    await page.keyboard.type('Ring lagret först')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('log').getByText('Ring lagret först').waitFor()
    await page.getByRole('log').getByText('Internal note', { exact: true }).last().waitFor()
    const kept = async () =>
      (
        await desk.ctx.pool.query('select direction, kind from messages where case_id = $1 and text = $2', [
          caseId,
          'Ring lagret först',
        ])
      ).rows
    await expect.poll(kept).toEqual([{ direction: 'internal', kind: 'note' }])
    expect(desk.mailbox.mails.map((mail) => mail.text)).not.toContainEqual(
      expect.stringContaining('Ring lagret'),
    )
  })

  it('is given to oneself by the beginning of a name', async () => {
    const { caseId } = await write('Whose is it')
    const page = await open(caseId)
    await page.keyboard.press('a')
    await page.getByPlaceholder('Name of a person or team').waitFor()
    // Nobody is called Ou, though many names hold those letters in that order.
    await page.keyboard.type('ou')
    await page.getByText('No one by that name').waitFor()
    await page.getByPlaceholder('Name of a person or team').fill('you')
    await page.keyboard.press('Enter')
    const assignee = async () =>
      (await desk.ctx.pool.query('select assignee_id from cases where id = $1', [caseId])).rows[0].assignee_id
    await expect.poll(assignee).not.toBeNull()
  })

  it('sleeps until the time chosen', async () => {
    const { caseId } = await write('Later')
    const page = await open(caseId)
    await page.keyboard.press('s')
    await page.getByRole('menuitem', { name: /^Tomorrow/ }).click()
    await expect.poll(() => stateOf(caseId)).toBe('snoozed')
  })

  it('blocks its sender and takes that back', async () => {
    const { caseId } = await write('Buy now')
    const page = await open(caseId)
    const spam = async () =>
      (await desk.ctx.pool.query('select spam from cases where id = $1', [caseId])).rows[0].spam
    const blocked = async () => (await desk.ctx.pool.query('select 1 from blocked_senders')).rowCount
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Block sender' }).click()
    await expect.poll(spam).toBe(true)
    expect(await blocked()).toBe(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(spam).toBe(false)
    expect(await blocked()).toBe(0)
  })

  it('leads to signing in when the session has ended elsewhere', async () => {
    const { caseId } = await write('Signed out')
    const page = await open(caseId, {})
    await page.context().clearCookies()
    await write('Something more')
    await page.waitForURL((url) => url.pathname === '/sign-in')
    expect(new URL(page.url()).searchParams.get('next')).toContain(caseId)
  })

  it('can be read but not answered by a reader', async () => {
    const { caseId } = await write('Only looking')
    const page = await desk.signIn('reader')
    await page.goto(`/inbox/open/${caseId}`)
    await page.getByText('You can read this case.').waitFor()
    expect(await page.getByRole('button', { name: 'Solve' }).count()).toBe(0)
    expect(await page.getByRole('textbox').count()).toBe(0)
  })

  it('shows what customers write as text, never as markup', async () => {
    const nasty = '<img src=x onerror="document.title=1">'
    const { caseId } = await write(`Subject ${nasty}`, { name: `Name ${nasty}`, text: `Text ${nasty}` })
    const page = await open(caseId)
    await page.getByRole('log').getByText(`Text ${nasty}`).waitFor()
    expect(await page.locator('img').count()).toBe(0)
  })

  it('does not move rows under the pointer, and says how many new ones wait', async () => {
    await write('Already here')
    const page = await desk.sitDown('agent')
    await page.goto('/inbox/open')
    const first = page.locator('[data-list] [data-row]').first()
    await first.waitFor()
    await first.hover()
    const before = await first.getAttribute('data-row')
    const { caseId } = await write('Just came')
    const news = page.getByRole('button', { name: '1 new' })
    await news.hover()
    // Whoever aims at what says so may take a while to press it.
    await page.waitForTimeout(300)
    expect(await first.getAttribute('data-row')).toBe(before)
    await news.click()
    await expect.poll(() => first.getAttribute('data-row')).toBe(caseId)
  })

  it('shows one pane at a time on a phone, with a way back and the answer at hand', async () => {
    const { caseId } = await write('On the bus')
    const page = await open(caseId, { viewport: { width: 390, height: 844 }, hasTouch: true })
    expect(await page.locator('[data-list] [data-row]').count()).toBe(0)
    // The editor takes the place of its stand-in, maybe while that is being measured.
    const end = async () => {
      const answer = await page.getByRole('textbox', { name: 'Reply' }).boundingBox()
      return answer ? answer.y + answer.height : Number.POSITIVE_INFINITY
    }
    await expect.poll(end).toBeLessThan(844)
    const sideways = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
    expect(await page.evaluate(sideways)).toBe(false)
    await page.getByRole('button', { name: 'Back to the list' }).click()
    await page.locator(`[data-row="${caseId}"]`).waitFor()
  })

  it('has room on a phone for whose it is, in every language, open or solved', async () => {
    const { caseId } = await write('Whose is it')
    const page = await open(caseId, { viewport: { width: 390, height: 844 }, hasTouch: true })
    const headers = { origin: desk.origin }
    const me = await page.request.patch('/api/v1/me', { headers, data: { name: 'Oliver Hansson' } })
    const assignment = { personId: (await me.json()).person.id, teamId: null }
    const cut: string[] = []
    const read = async (language: string, name: string) => {
      await page.request.patch('/api/v1/me', { headers, data: { language } })
      await page.reload()
      const shown = page.locator('header').getByText(name, { exact: true })
      await shown.waitFor()
      const whole = await shown.evaluate((text) => text.scrollWidth <= text.clientWidth)
      if (!whole) cut.push(`${language}: ${name}`)
    }
    await read('fi', 'Ei käsittelijää')
    await read('sv', 'Utan ansvarig')
    await read('en', 'Unassigned')
    await page.request.put(`/api/v1/cases/${caseId}/assignment`, { headers, data: assignment })
    for (const language of ['fi', 'sv', 'en']) await read(language, 'Oliver Hansson')
    await page.request.put(`/api/v1/cases/${caseId}/solution`, { headers })
    for (const language of ['fi', 'sv', 'en']) await read(language, 'Oliver Hansson')
    await page.getByRole('button', { name: 'Reopen', exact: true }).waitFor()
    expect(cut).toEqual([])
  })

  it('leaves the dialogue its room at a desk, in every language, and the views fold where they must', async () => {
    const subject = 'Where is the parcel that should have come on the first of November to Oulu? '.repeat(4)
    const { caseId } = await write(subject)
    const page = await open(caseId, { viewport: { width: 1280, height: 720 } })
    const width = async () => (await page.getByRole('log').boundingBox())!.width
    const views = page.locator('nav').nth(1)
    const answer = page.locator('.editor')
    const composer = page.locator('section', { has: answer }).last()
    const tall = async () => (await composer.boundingBox())!.height
    const title = page.locator('header').getByText(subject.trim())
    expect([await width(), await tall(), await views.count()]).toEqual([568, expect.any(Number), 0])
    expect(await tall()).toBeLessThanOrEqual(48)
    const short = (await title.boundingBox())!.height
    await page.getByRole('button', { name: 'Show the whole subject' }).click()
    expect((await title.boundingBox())!.height).toBeGreaterThan(short)
    expect(await title.evaluate((text) => text.scrollHeight <= text.clientHeight)).toBe(true)
    await answer.click()
    await page.getByRole('button', { name: 'Bold' }).waitFor()
    const headers = { origin: desk.origin }
    for (const language of ['fi', 'sv', 'en']) {
      await page.request.patch('/api/v1/me', { headers, data: { language } })
      await page.reload()
      await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' })
      await page.locator('.editor').click()
      const row = page.getByRole('toolbar').locator('xpath=..')
      expect((await row.boundingBox())!.height, language).toBeLessThanOrEqual(44)
    }
    await page.keyboard.press('Escape')
    await page.keyboard.press('v')
    await views.waitFor()
    expect(await width()).toBeGreaterThanOrEqual(560)
    await page.reload()
    await views.waitFor()
    await page.getByRole('button', { name: 'Hide views' }).click()
    for (const [wide, tallness] of [
      [1366, 768],
      [1440, 900],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width: wide, height: tallness })
      await expect.poll(width).toBeGreaterThanOrEqual(560)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.keyboard.press('v')
    await views.waitFor()
    expect(await width()).toBe(560)
  })

  it('speaks another language at once, without reloading', async () => {
    const { caseId } = await write('Kieli')
    const page = await open(caseId, {})
    await page.evaluate('window.stillHere = true')
    await page.getByRole('button', { name: 'Your account' }).click()
    await page.getByRole('menuitem', { name: 'Suomi' }).click()
    await page.getByRole('button', { name: 'Ratkaise' }).waitFor()
    expect(await page.evaluate('window.stillHere')).toBe(true)
    expect(await page.getAttribute('html', 'lang')).toBe('fi')
  })
})
