import type { Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeskThatSends, type SendingDesk } from '../desk-that-sends.ts'
import { arrivesAt, begin, editor, open, otherDevice, press } from '../writing.ts'

let desk: SendingDesk
beforeAll(async () => {
  desk = await openDeskThatSends()
})
afterAll(() => desk?.close())

const arrives = (subject: string, text?: string) => arrivesAt(desk, subject, text)
const filesOf = async (caseId: string): Promise<number> =>
  (
    await desk.ctx.pool.query(
      'select coalesce(sum(cardinality(attachments)), 0)::int as n from drafts where case_id = $1',
      [caseId],
    )
  ).rows[0].n
const kept = async (caseId: string) =>
  (await desk.ctx.pool.query('select kind, html from drafts where case_id = $1 order by kind', [caseId])).rows

describe('writing before the editor has come', () => {
  it('keeps each letter, and does nothing to the case by any of them', async () => {
    const { caseId } = await arrives('Quick fingers')
    const page = await desk.signIn('agent')
    const chunk = new Promise<Route>((hold) => page.route('**/assets/editor-*.js', hold))
    await open(page, caseId)
    await page.keyboard.press('r')
    await page.keyboard.type('Hei, se ')
    await (await chunk).continue()
    await page.keyboard.type('onkin perillä', { delay: 30 })
    await page.locator('.editor', { hasText: /^Hei, se onkin perillä$/ }).waitFor()
    const { rows } = await desk.ctx.pool.query('select state, assignee_id from cases where id = $1', [caseId])
    expect(rows).toEqual([{ state: 'new', assignee_id: null }])
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})

describe('what one has begun to write', () => {
  it('keeps an answer and a note apart, and another device shows both with their files', async () => {
    const { caseId } = await arrives('Two drafts')
    const page = await desk.sitDown('agent')
    await open(page, caseId)
    await begin(page)
    await page.keyboard.type('Dear Liisa')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'the "label".txt', mimeType: 'text/plain', buffer: Buffer.from('label') })
    await page.getByText('the "label".txt').waitFor()
    await press(page, 'Note')
    await page.keyboard.type('Ask the warehouse')
    await expect.poll(() => kept(caseId), { timeout: 10_000 }).toHaveLength(2)
    const phone = await otherDevice(desk, page)
    await open(phone, caseId)
    await editor(phone).getByText('Dear Liisa').waitFor()
    await phone.getByText('the "label".txt').waitFor()
    await press(phone, 'Note')
    await editor(phone, 'Write a note').getByText('Ask the warehouse').waitFor()
    // The note goes; the answer one has begun does not.
    await phone.keyboard.press('Control+Enter')
    await expect.poll(() => kept(caseId)).toMatchObject([{ kind: 'reply' }])
  })

  it('is followed by another window that has nothing unsaved of its own', async () => {
    const { caseId } = await arrives('Followed')
    const page = await desk.sitDown('agent')
    const [second, far] = [await page.context().newPage(), await otherDevice(desk, page)]
    const refused: string[] = []
    for (const each of [page, second, far]) {
      each.on('response', (answer) => {
        if (answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`)
      })
      await open(each, caseId)
    }
    await page.bringToFront()
    await begin(page)
    await page.keyboard.type('first window')
    await editor(second).getByText('first window').waitFor()
    await editor(far).getByText('first window').waitFor({ timeout: 10_000 })
    await begin(far)
    await far.keyboard.type(', then the other')
    await editor(page).getByText('first window, then the other').waitFor({ timeout: 10_000 })
    await page.reload()
    await editor(page).getByText('first window, then the other').waitFor()
    expect(refused).toEqual([])
  })

  it('is kept twice when two devices wrote at once, and one chooses', async () => {
    const { caseId } = await arrives('Both at once')
    const page = await desk.sitDown('agent')
    const train = await otherDevice(desk, page)
    await open(train, caseId)
    await open(page, caseId)
    await train.context().setOffline(true)
    await begin(train)
    await train.keyboard.type('written on the train')
    await begin(page)
    await page.keyboard.type('written at the desk')
    const map = { name: 'map.txt', mimeType: 'text/plain', buffer: Buffer.from('To Kemi') }
    await page.locator('input[type=file]').setInputFiles(map)
    await expect.poll(() => kept(caseId), { timeout: 10_000 }).toHaveLength(1)
    await expect.poll(() => filesOf(caseId)).toBe(1)
    const held = train.waitForRequest('**/api/v1/files/held')
    await train.context().setOffline(false)
    await train.reload()
    await train.getByText('There are two texts').waitFor({ timeout: 10_000 })
    expect((await held).postDataJSON().attachments).toHaveLength(1)
    await editor(train).getByText('written on the train').waitFor()
    await press(train, 'Show the other')
    await editor(train).getByText('written at the desk').waitFor()
    await press(train, 'Show the other')
    await press(train, 'Keep this one')
    await editor(page).getByText('written on the train').waitFor({ timeout: 10_000 })
    expect((await kept(caseId))[0].html).toBe('<p>written on the train</p>')
  })

  it('keeps its last space, and pasted headings stay apart', async () => {
    const { caseId } = await arrives('To the letter')
    const page = await desk.sitDown('agent')
    await open(page, caseId)
    await begin(page)
    await page.keyboard.type('half a thought, ')
    await expect.poll(() => kept(caseId), { timeout: 10_000 }).toHaveLength(1)
    await page.reload()
    await editor(page).getByText('half a thought,').waitFor()
    await begin(page)
    await page.keyboard.type('and more')
    await editor(page).getByText('half a thought, and more').waitFor()
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', '<h2>Viktigt</h2><h3>Rubrik</h3><p>Text</p>')
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement.dispatchEvent(paste)
    })()`)
    await expect
      .poll(() => editor(page).locator('p').allInnerTexts())
      .toEqual([expect.stringMatching(/Viktigt$/), 'Rubrik', 'Text'])
  })
})
