import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFrom } from '../../apps/server/src/testing/factories.ts'
import { openDeskThatSends, type SendingDesk } from '../desk-that-sends.ts'
import { arrivesAt, begin, editor, open, press } from '../writing.ts'

let desk: SendingDesk
beforeAll(async () => {
  desk = await openDeskThatSends()
})
afterAll(() => desk?.close())

const arrives = (subject: string, text?: string) => arrivesAt(desk, subject, text)

describe('going on', () => {
  it('comes to the next case after solving, and back by undoing', async () => {
    const page = await desk.sitDown('agent')
    const [older, newer] = [await arrives('The older one'), await arrives('The newer one')]
    await open(page, newer.caseId)
    await page.getByRole('heading', { name: 'Liisa Mäki' }).waitFor()
    await page.keyboard.press('e')
    await page.waitForURL(`**/${older.caseId}`)
    await expect.poll(() => page.evaluate(`document.activeElement.dataset.row`)).toBe(older.caseId)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.waitForURL(`**/${newer.caseId}`)
    await page.getByRole('button', { name: 'Solve', exact: true }).waitFor()
  })

  it('comes to the next case after an answer that solved, and undoing gives case and text back', async () => {
    const page = await desk.sitDown('agent')
    const [older, newer] = [await arrives('Next to come'), await arrives('Answered and solved')]
    await open(page, newer.caseId)
    await page.locator(`[data-row="${older.caseId}"]`).waitFor()
    await begin(page)
    await page.keyboard.type('Solved with this')
    await page.keyboard.press('Control+Shift+Enter')
    await page.waitForURL(`**/${older.caseId}`)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.waitForURL(`**/${newer.caseId}`)
    await editor(page).getByText('Solved with this').waitFor()
    await page.getByRole('button', { name: 'Solve', exact: true }).waitFor()
  })

  it('is one step even by a double click', async () => {
    const page = await desk.sitDown('agent')
    const [older, newer] = [await arrives('Below'), await arrives('Clicked twice')]
    await open(page, newer.caseId)
    await page.getByRole('button', { name: 'Solve', exact: true }).dblclick()
    await page.waitForURL(`**/${older.caseId}`)
    await expect
      .poll(async () => {
        const { rows } = await desk.ctx.pool.query(
          'select state from cases where id = any ($1) order by id',
          [[older.caseId, newer.caseId]],
        )
        return rows.map(({ state }) => state)
      })
      .toEqual(['new', 'solved'])
  })
})

it('on a phone the formatting is behind one button', async () => {
  const { caseId } = await arrives('Narrow')
  const page = await desk.signIn('agent', { viewport: { width: 390, height: 844 } })
  await open(page, caseId)
  await editor(page).click()
  await page.getByRole('button', { name: 'Formatting' }).click()
  await page.getByRole('button', { name: 'Bulleted list' }).click()
  await page.keyboard.type('one')
  await editor(page).locator('li', { hasText: 'one' }).waitFor()
})

it('in chat there is nothing to format with, and Enter sends unless it ends a composition', async () => {
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { channel: 'chat', text: 'Hello' })
  const page = await desk.sitDown('agent')
  await open(page, caseId)
  expect(await page.getByRole('button', { name: 'Bold' }).count()).toBe(0)
  await begin(page)
  await page.keyboard.press('Control+b')
  await page.keyboard.type('plain')
  expect(await editor(page).innerHTML()).toBe('<p>plain</p>')
  await page.getByText('Enter sends, Shift + Enter starts a new line').waitFor()
  await page.keyboard.press('Shift+Enter')
  const input = await page.context().newCDPSession(page)
  await input.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 })
  await page.keyboard.press('Enter')
  await input.send('Input.insertText', { text: '日本' })
  expect(await editor(page).textContent()).toContain('日本')
  await page.keyboard.press('Enter')
  await page.keyboard.type('and more')
  await page.keyboard.press('Enter')
  const said = `select text from messages where case_id = $1 and direction = 'out' order by id`
  await expect
    .poll(async () => (await desk.ctx.pool.query(said, [caseId])).rows.map(({ text }) => text))
    .toEqual(['plain\n日本', 'and more'])
  await press(page, 'Note')
  await page.getByRole('button', { name: 'Bold' }).waitFor()
})

it('a reader opens a case without a request being refused', async () => {
  const { caseId } = await arrives('Only read')
  const page = await desk.signIn('reader')
  const noise: string[] = []
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) noise.push(line.text())
  })
  await page.goto(`/inbox/open/${caseId}`)
  await page.getByText('You can read this case').waitFor()
  await page.getByRole('log').getByText('Where is it?').waitFor()
  await page.waitForLoadState('networkidle')
  expect(noise).toEqual([])
})
