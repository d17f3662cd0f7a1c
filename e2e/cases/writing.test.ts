import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeOrder, receiveFrom } from '../../apps/server/src/testing/factories.ts'
import { type MailCatcher, openMailCatcher } from '../../apps/server/src/testing/mail-catcher.ts'
import { accessibilityFaults } from '../axe.ts'
import { type DeskInBrowser, goWithin, openDeskInBrowser } from '../desk-in-browser.ts'
import { letLeave } from '../letting-leave.ts'

let desk: DeskInBrowser
let mailbox: MailCatcher
beforeAll(async () => {
  mailbox = await openMailCatcher()
  desk = await openDeskInBrowser({ POLKU_SMTP_URL: mailbox.url })
})
afterAll(async () => {
  await desk?.close()
  await mailbox?.close()
})

const arrives = (subject: string, text = 'Where is it?') =>
  receiveFrom(desk.ctx, desk.workspaceId, { name: 'Liisa Mäki', subject, text })
const editor = (page: Page, name = 'Reply') => page.getByRole('textbox', { name })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()

async function open(page: Page, caseId: string): Promise<void> {
  await page.goto(`/inbox/open/${caseId}`)
  await editor(page).waitFor()
}
async function begin(page: Page): Promise<void> {
  await page.keyboard.press('r')
  await page.locator('.editor:focus').waitFor()
}
/** The same person at another machine: signed in, and nothing kept there. */
async function otherDevice(page: Page): Promise<Page> {
  const other = await desk.borrow()
  await other.context().addCookies(await page.context().cookies())
  return other
}
/** Chooses a file whose way is long: it arrives, or is answered with a status, when the answer is called. */
async function attachSlowly(page: Page, name: string): Promise<(status?: number) => Promise<void>> {
  const held = new Promise<Route>((hold) => page.route('**/api/v1/files', hold, { times: 1 }))
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })
  const route = await held
  return (status) => (status ? route.fulfill({ status }) : route.continue())
}
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
    const phone = await otherDevice(page)
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
    const [second, far] = [await page.context().newPage(), await otherDevice(page)]
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
    const train = await otherDevice(page)
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

describe('sending', () => {
  it('shows what was sent as it was formatted, and undoing gives all of it back', async () => {
    const { caseId } = await arrives('Formatted')
    const page = await desk.sitDown('agent')
    await open(page, caseId)
    await begin(page)
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'label.txt', mimeType: 'text/plain', buffer: Buffer.from('label') })
    await page.getByRole('button', { name: 'Remove label.txt' }).waitFor()
    await page.keyboard.press('Control+b')
    await page.keyboard.type('In Oulu')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('log').locator('strong', { hasText: 'In Oulu' }).waitFor()
    await page.getByRole('log').getByRole('button', { name: 'Undo' }).click()
    await editor(page).locator('strong', { hasText: 'In Oulu' }).waitFor()
    await page.getByRole('button', { name: 'Remove label.txt' }).waitFor()
    await expect.poll(() => page.getByText('Your reply will be sent in a moment').count()).toBe(0)
    await page.keyboard.press('Control+Enter')
    await letLeave(desk)
    await expect.poll(() => mailbox.mails.length, { timeout: 30_000 }).toBe(1)
    expect(mailbox.mails[0]).toMatchObject({ attachments: [{ filename: 'label.txt' }] })
    expect(mailbox.mails[0]!.html).toContain('<strong>In Oulu</strong>')
  })

  it('waits for a file on its way, unless that is called off or the file does not come', async () => {
    const { caseId } = await arrives('With a large file')
    const page = await desk.sitDown('agent')
    await open(page, caseId)
    await begin(page)
    await page.keyboard.type('The label is with this')
    const letThrough = await attachSlowly(page, 'label.txt')
    const waits = page.getByText('Your reply will be sent when the file has been uploaded.')
    await page.keyboard.press('Control+Enter')
    await waits.waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await press(page, 'Cancel')
    await expect.poll(() => waits.count()).toBe(0)
    await page.keyboard.press('Control+Enter')
    await waits.waitFor()
    await page.keyboard.type(', as asked')
    await expect.poll(() => waits.count()).toBe(0)
    await page.keyboard.press('Control+Enter')
    await waits.waitFor()
    await letThrough()
    await page.getByRole('log').getByText('The label is with this, as asked').waitFor()
    await page.getByRole('log').getByText('label.txt').waitFor()
    await page.keyboard.type('And the receipt')
    const refuse = await attachSlowly(page, 'receipt.txt')
    await page.keyboard.press('Control+Enter')
    await waits.waitFor()
    await refuse(503)
    await page.getByText(/^receipt.txt: /).waitFor()
    expect(await waits.count()).toBe(0)
    expect(await editor(page).textContent()).toBe('And the receipt')
  })

  it('says so when one leaves the case before the file is there', async () => {
    const [first, second] = [await arrives('Left behind'), await arrives('Gone on to')]
    const page = await desk.sitDown('agent')
    await open(page, first.caseId)
    await begin(page)
    await page.keyboard.type('See the label')
    const letThrough = await attachSlowly(page, 'label.txt')
    await page.keyboard.press('Control+Shift+Enter')
    await page.getByText('Your reply will be sent when the file has been uploaded.').waitFor()
    await page.locator(`[data-row="${second.caseId}"]`).click()
    await page.getByText('Your reply was not sent').first().waitFor()
    await letThrough()
    await page.locator(`[data-row="${first.caseId}"]`).click()
    await editor(page).getByText('See the label').waitFor()
    await page.getByRole('button', { name: 'Remove label.txt' }).waitFor()
  })

  it('that is undone while one writes the next loses neither', async () => {
    const { caseId } = await arrives('Two in a row')
    const page = await desk.sitDown('agent')
    await open(page, caseId)
    await begin(page)
    await page.keyboard.type('The first')
    await page.keyboard.press('Control+Enter')
    const undo = page.getByRole('log').getByRole('button', { name: 'Undo' })
    await undo.waitFor()
    await page.keyboard.type('The second')
    await undo.click()
    await page.getByText('There are two texts').waitFor()
    expect(await editor(page).textContent()).toBe('The second')
    expect(await accessibilityFaults(page)).toEqual([])
    await press(page, 'Show the other')
    await editor(page).getByText('The first').waitFor()
  })

  it('leaves the next letter in the text after a press on the formatting bar', async () => {
    const { caseId } = await arrives('Not solved by accident')
    const page = await desk.sitDown('agent')
    await open(page, caseId)
    await editor(page).click()
    await page.getByRole('button', { name: 'Bold' }).click()
    await page.keyboard.type('e')
    await editor(page).locator('strong', { hasText: 'e' }).waitFor()
    await page.getByRole('button', { name: 'Solve', exact: true }).waitFor()
  })

  it('asks once when a colleague answered meanwhile, and is not doubled', async () => {
    const { caseId } = await arrives('Two answers')
    const [aino, helena] = [await desk.sitDown('agent'), await desk.sitDown('lead')]
    await open(aino, caseId)
    await open(helena, caseId)
    await aino.getByText('Where is it?').last().waitFor()
    await begin(aino)
    await aino.keyboard.type('It is in Kemi')
    await begin(helena)
    await helena.keyboard.type('It is in Oulu')
    const writing = aino.getByText(/is writing in this case too/)
    await writing.waitFor()
    await helena.keyboard.press('Control+a')
    await helena.keyboard.press('Delete')
    await expect.poll(() => writing.count(), { timeout: 1_500 }).toBe(0)
    await helena.keyboard.type('It is in Oulu')
    await writing.waitFor()
    await helena.keyboard.press('Control+Enter')
    await aino.getByRole('log').getByText('It is in Oulu').waitFor()
    // Whoever has sent is not writing any more.
    await expect.poll(() => writing.count(), { timeout: 1_500 }).toBe(0)
    await aino.keyboard.press('Control+Enter')
    await aino.getByText(/has replied since you began writing/).waitFor()
    expect(await accessibilityFaults(aino)).toEqual([])
    await aino.keyboard.press('Enter')
    expect(await aino.evaluate(`document.activeElement.textContent`)).toContain('It is in Oulu')
    expect(await aino.getByText('It is in Kemi').count()).toBe(1)
    await begin(aino)
    await aino.keyboard.press('Control+Enter')
    await aino.getByRole('log').getByText('It is in Kemi').waitFor()
  })

  it('taken up again elsewhere after a colleague’s answer asks before it leaves, and lists show it', async () => {
    const { caseId } = await arrives('Resumed')
    const page = await desk.signIn('agent')
    await open(page, caseId)
    await page.getByRole('log').getByText('Where is it?').waitFor()
    await begin(page)
    await page.keyboard.type('It is in Ivalo')
    await page.locator(`[data-row="${caseId}"]`).getByText('Draft', { exact: true }).waitFor()
    const helena = desk.as(desk.people.lead)
    await helena.post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'It is in Oulu' })
    const other = await otherDevice(page)
    await other.goto('/inbox/mine')
    await other.getByRole('link', { name: 'Drafts' }).getByText('1 case').waitFor()
    await other.keyboard.press('g')
    await other.keyboard.press('d')
    await other.locator(`[data-row="${caseId}"]`).click()
    await other.getByRole('log').getByText('It is in Oulu').waitFor()
    await other.locator('.editor', { hasText: 'It is in Ivalo' }).waitFor()
    await begin(other)
    await other.keyboard.press('Control+Enter')
    const asked = other.getByRole('alertdialog')
    await asked.getByText('It is in Oulu').waitFor()
    expect(mailbox.mails.map((mail) => mail.text)).not.toContainEqual(
      expect.stringContaining('It is in Ivalo'),
    )
    await asked.getByRole('button', { name: 'Send anyway' }).click()
    await other.getByRole('log').getByText('It is in Ivalo').waitFor()
    await other.getByRole('link', { name: 'Drafts' }).getByText('0 cases').waitFor()
  })

  it('that crossed a colleague’s answer on its way comes back and asks', async () => {
    const { caseId } = await arrives('Crossing')
    const page = await desk.sitDown('agent')
    await open(page, caseId)
    await page.getByRole('log').getByText('Where is it?').waitFor()
    await begin(page)
    await page.keyboard.type('It is in Kemi')
    await page.route(
      '**/messages',
      async (route) => {
        const answer = { kind: 'reply', text: 'It is in Oulu' }
        await desk.as(desk.people.lead).post(`/api/v1/cases/${caseId}/messages`, answer)
        await route.continue()
      },
      { times: 1 },
    )
    await page.keyboard.press('Control+Enter')
    const asked = page.getByRole('alertdialog')
    await asked.getByText('It is in Oulu').waitFor()
    await page.locator('.editor', { hasText: 'It is in Kemi' }).waitFor()
    await asked.getByRole('button', { name: 'Send anyway' }).click()
    await page.getByRole('log').getByText('It is in Kemi').waitFor()
    const sent = `select count(*)::int as n from messages where case_id = $1 and direction = 'out'`
    await expect.poll(async () => (await desk.ctx.pool.query(sent, [caseId])).rows[0].n).toBe(2)
  })

  it('says before sending when the files are more than mail carries', async () => {
    const { caseId } = await arrives('Heavy')
    const page = await desk.sitDown('agent')
    await open(page, caseId)
    const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.alloc(10e6, 'x') })
    await page.locator('input[type=file]').setInputFiles([file('one.txt'), file('two.txt')])
    await page.getByText('The files total 20 MB').waitFor()
    await begin(page)
    await page.keyboard.type('See these')
    await page.keyboard.press('Control+Enter')
    await press(page, 'Remove one.txt')
    await expect.poll(() => page.getByText('The files total 20 MB').count()).toBe(0)
    expect(await editor(page).textContent()).toContain('See these')
  })
})

describe('going on', () => {
  it('comes to the next case after solving, and back by undoing', async () => {
    const page = await desk.sitDown('agent')
    const [older, newer] = [await arrives('The older one'), await arrives('The newer one')]
    await open(page, newer.caseId)
    await page.getByRole('heading', { name: 'Liisa Mäki' }).waitFor()
    await page.keyboard.press('e')
    await page.waitForURL(`**/${older.caseId}`)
    await expect.poll(() => page.evaluate(`document.activeElement.dataset.case`)).toBe(older.caseId)
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

describe('writing to a customer first', () => {
  async function beginLetter(page: Page, customerId: string, subject: string): Promise<void> {
    await page.goto(`/customers/${customerId}`)
    await page.getByRole('button', { name: 'Write a message' }).click()
    await page.getByRole('dialog').locator('.editor').waitFor()
    await page.keyboard.type(subject)
    await page.keyboard.press('Enter')
    await page.locator('.editor:focus').waitFor()
  }
  const attach = (page: Page, name: string) =>
    page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })
  const letter = (page: Page) => page.getByRole('dialog').getByRole('textbox', { name: 'Message' })
  const showCase = (page: Page) => page.getByRole('button', { name: 'Show the case' })
  const casesAbout = async (subject: string) =>
    (await desk.ctx.pool.query('select state from cases where subject = $1', [subject])).rows

  it('carries bold text and a file; undone, it comes back as it was and leaves no case', async () => {
    const { customerId } = await arrives('Of old')
    const page = await desk.sitDown('agent')
    await beginLetter(page, customerId, 'Good news, Liisa')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('Found')
    await page.getByRole('button', { name: 'Cc', exact: true }).click()
    await page.keyboard.type('accountant@books.example')
    await attach(page, 'receipt.txt')
    await page.getByRole('button', { name: 'Remove receipt.txt' }).waitFor()
    await letter(page).focus()
    await page.keyboard.press('Control+Enter')
    await showCase(page).waitFor()
    // One stays where one was.
    expect(page.url()).toContain(`/customers/${customerId}`)
    expect(await casesAbout('Good news, Liisa')).toHaveLength(1)

    await page
      .getByRole('region', { name: /Notifications/ })
      .getByRole('button', { name: 'Undo' })
      .click()
    await page.getByRole('dialog').getByText('receipt.txt').waitFor()
    expect(await page.getByRole('dialog').getByLabel('Subject').inputValue()).toBe('Good news, Liisa')
    expect(await letter(page).innerHTML()).toBe('<p><strong>Found</strong></p>')
    expect(page.url()).toContain(`/customers/${customerId}`)
    expect(await casesAbout('Good news, Liisa')).toEqual([])

    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await showCase(page).click()
    await page.getByRole('log').getByText('Found').waitFor()
    await letLeave(desk)
    const mail = () => mailbox.mails.find(({ subject }) => subject?.startsWith('Good news'))
    await expect.poll(mail, { timeout: 20_000 }).toBeDefined()
    expect(mail()?.cc?.map(({ address }) => address)).toEqual(['accountant@books.example'])
    expect(mail()?.html).toContain('<strong>Found</strong>')
    expect(mail()?.attachments.map(({ filename }) => filename)).toEqual(['receipt.txt'])
  })

  it('covers neither the customer nor their orders, which stay usable, wherever they stand', async () => {
    const { caseId, customerId } = await arrives('Beside the order')
    const page = await desk.sitDown('agent')
    const overlap = async () => {
      const [window, pane] = [page.getByRole('dialog').last(), page.locator('[data-customer-pane]').last()]
      const [a, b] = [(await window.boundingBox())!, (await pane.boundingBox())!]
      return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
    }
    await page.goto('/customers')
    for (const [width, path] of [
      [1440, `/inbox/all/${caseId}`],
      [1280, `/customers/${customerId}`],
      [1024, `/customers/${customerId}`],
      [1024, `/inbox/all/${caseId}`],
    ] as const) {
      await page.setViewportSize({ width, height: 720 })
      await goWithin(page, path)
      await page.getByText('Beside the order').first().waitFor()
      if (width < 1280 && path.startsWith('/inbox')) await page.keyboard.press('c')
      await page.getByRole('button', { name: 'Write a message' }).click()
      await page.getByRole('textbox', { name: 'Message' }).waitFor()
      expect(await overlap()).toBeLessThanOrEqual(0)
      // A press on the customer closes neither.
      await page
        .locator('[data-customer-pane]')
        .last()
        .getByText('Liisa Mäki')
        .first()
        .click({ modifiers: ['Alt'] })
      await page.getByLabel('Subject').click()
      expect(await overlap()).toBeLessThanOrEqual(0)
      await page.keyboard.press('Escape')
    }
  })

  it('is sent once although its case cannot be read right after', async () => {
    const { customerId } = await arrives('Of old, cut off')
    const page = await desk.sitDown('agent')
    await beginLetter(page, customerId, 'Cut off')
    await page.keyboard.type('Only once')
    await page.route('**/api/v1/cases/*/messages*', (route) => route.abort(), { times: 1 })
    await page.keyboard.press('Control+Enter')
    await showCase(page).click()
    await page.getByRole('log').getByText('Only once').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await casesAbout('Cut off')).toHaveLength(1)
  })

  it('comes back also by the message’s own way to undo it', async () => {
    const { customerId } = await arrives('Of old too')
    const page = await desk.sitDown('agent')
    await beginLetter(page, customerId, 'By its own way')
    await page.keyboard.type('Once more')
    await page.keyboard.press('Control+Enter')
    await showCase(page).click()
    await page.getByRole('log').getByRole('button', { name: 'Undo' }).click()
    await letter(page).getByText('Once more').waitFor()
    expect(await casesAbout('By its own way')).toEqual([])
    expect(page.url()).toContain(`/customers/${customerId}`)
  })

  it('is kept through Escape and a reload, and offered again until it is thrown away', async () => {
    const { customerId } = await arrives('Customer of a letter')
    const page = await desk.sitDown('agent')
    await beginLetter(page, customerId, 'Your order')
    await page.keyboard.type('Good news')
    await attach(page, 'label.txt')
    await page.getByRole('button', { name: 'Remove label.txt' }).waitFor()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.getByRole('button', { name: 'Continue your message' }).click()
    await letter(page).getByText('Good news').waitFor()
    await page.getByRole('button', { name: 'Remove label.txt' }).waitFor()
    await page.getByRole('button', { name: 'Discard' }).click()
    await page.getByRole('button', { name: 'Write a message' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await letter(page).getByText('Good news').waitFor()
  })

  it('waits for a file that is on its way, and asks for a subject', async () => {
    const { customerId } = await arrives('Slow letter')
    const page = await desk.sitDown('agent')
    await page.goto(`/customers/${customerId}`)
    await page.getByRole('button', { name: 'Write a message' }).click()
    await letter(page).click()
    await page.keyboard.type('See the picture')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Give the message a subject').waitFor()
    await page.keyboard.type('A picture')
    const arrive = await attachSlowly(page, 'picture.txt')
    await letter(page).press('Control+Enter')
    await page.getByText('Your message will be sent when the file has been uploaded').waitFor()
    await arrive()
    await showCase(page).click()
    await page.getByRole('log').getByText('picture.txt').waitFor()
  })

  it('fills a phone, its send button within reach, and has no accessibility fault', async () => {
    const { customerId } = await arrives('On a phone')
    const page = await desk.signIn('agent', { viewport: { width: 390, height: 480 }, hasTouch: true })
    await beginLetter(page, customerId, 'Short')
    const send = await page.getByRole('button', { name: 'Send', exact: true }).boundingBox()
    expect(send!.y + send!.height).toBeLessThanOrEqual(480)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('has the orders it may be about at hand on a phone, the one that went wrong before the latest', async () => {
    const { customerId } = await arrives('About an order')
    const order = (number: string, title: string, state: 'late' | 'arrived', days: number) =>
      makeOrder(desk.ctx, desk.workspaceId, {
        customerId,
        number,
        title,
        state,
        placedAt: new Date(Date.now() - days * 86_400_000),
      })
    await order('RT7001', 'Reading lamp', 'late', 9)
    await order('RT7002', 'Kettle', 'arrived', 2)
    const page = await desk.signIn('agent', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await beginLetter(page, customerId, 'Your lamp')
    const dialogue = page.getByRole('dialog')
    const line = dialogue.getByText('RT7001').first()
    await line.waitFor()
    await dialogue.getByText('Reading lamp').first().waitFor()
    expect(await dialogue.getByText('RT7002').isVisible()).toBe(false)
    await line.click()
    await dialogue.getByText('RT7002').waitFor()
    await dialogue.getByText('Kettle').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await letter(page).click()
    await page.keyboard.type('It is late')
    await letter(page).getByText('It is late').waitFor()
  })
})

describe('a form that nobody has touched', () => {
  it('asks nothing when one leaves it, in a dialogue or on a page', async () => {
    const { customerId } = await arrives('Untouched')
    const page = await desk.sitDown('owner')
    const { rows } = await desk.ctx.pool.query(`select id from channels where kind = 'email' limit 1`)
    await page.goto('/settings/audit')
    for (const [path, button] of [
      ['/settings/people', 'Invite'],
      ['/settings/api-keys', /key/],
      ['/settings/teams', /team/],
      [`/customers/${customerId}`, 'Edit customer'],
    ] as const) {
      await goWithin(page, path)
      await page.getByRole('button', { name: button }).first().click()
      const dialogue = page.getByRole('dialog')
      await dialogue.getByRole('textbox').first().fill('Touched')
      await dialogue.getByRole('textbox').first().fill('')
      if (path.startsWith('/customers')) await dialogue.getByRole('textbox').first().fill('Liisa Mäki')
      await page.keyboard.press('Escape')
      await expect.poll(() => dialogue.count()).toBe(0)
    }
    for (const path of [
      `channels/${rows[0].id}`,
      'channels/new/email',
      'channels/new/chat',
      'organisation',
    ]) {
      await goWithin(page, `/settings/${path}`)
      await page.locator('form').waitFor()
      await page.getByRole('link', { name: 'Audit' }).first().click()
      await page.waitForURL('**/settings/audit')
    }
  })
})

describe('what is typed in a form', () => {
  it('in a dialogue is not thrown away by Escape without asking', async () => {
    const page = await desk.sitDown('owner')
    await page.goto('/settings/teams')
    await page
      .getByRole('button', { name: /New team|Create team/ })
      .first()
      .click()
    const dialogue = page.getByRole('dialog')
    await dialogue.getByRole('textbox').first().fill('Parcels')
    await page.keyboard.press('Escape')
    await dialogue.getByText('You have unsaved changes').waitFor()
    await page.keyboard.press('Enter')
    expect(await dialogue.getByRole('textbox').first().inputValue()).toBe('Parcels')
    await page.keyboard.press('Escape')
    await dialogue.getByRole('button', { name: 'Discard changes' }).click()
    await expect.poll(() => dialogue.count()).toBe(0)
  })

  it('in the settings of a channel is not lost by going elsewhere', async () => {
    const page = await desk.sitDown('owner')
    const { rows } = await desk.ctx.pool.query(`select id from channels where kind = 'email' limit 1`)
    await page.goto(`/settings/channels/${rows[0].id}`)
    await page.getByLabel('Signature').fill('Regards, the shop')
    await page.getByRole('link', { name: 'Teams' }).click()
    await page.getByRole('button', { name: 'Keep editing' }).click()
    expect(await page.getByLabel('Signature').inputValue()).toBe('Regards, the shop')
    await page.getByRole('button', { name: /^Save/ }).click()
    await page.getByText('Saved').first().waitFor()
    await page.getByRole('link', { name: 'Teams' }).click()
    await page.waitForURL('**/settings/teams')
  })
})
