import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { createPerson } from '../apps/server/src/domains/people/creating.ts'
import { launchChromium } from '../e2e/launch.ts'
import { type Lab, openLab } from './lab.ts'
import { percentiles, ratio, shown } from './percentiles.ts'
import type { Bench } from './run.ts'

const built = fileURLToPath(new URL('../apps/console/dist/', import.meta.url))
const cases = 200
const moves = 60

/**
 * What the console loads before the inbox can be used, gzipped, and how long a key takes to the next paint
 * with 200 cases in the list. Limit measured in the same run: a key on a page that only counts it.
 */
export const bench: Bench = async ({ say }) => {
  const lab = await openLab()
  const browser = await launchChromium()
  try {
    await loadCases(lab)
    const context = await browser.newContext({ baseURL: lab.origin, viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await signIn(lab, page)
    const scripts: string[] = []
    page.on('response', (answer) => {
      const { pathname } = new URL(answer.url())
      if (pathname.endsWith('.js')) scripts.push(pathname)
    })
    await page.goto('/inbox/open')
    await page.getByText('Subject 1', { exact: true }).waitFor()
    await page.waitForLoadState('networkidle')
    const kilobytes = Math.round(scripts.reduce((sum, path) => sum + gzipped(path), 0) / 102.4) / 10
    say(`first load: ${kilobytes} kB of JavaScript, gzipped, in ${scripts.length} files (budget 250 kB)`)
    const moving = percentiles(await keyToPaint(page, 'j'))
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Reply' }).waitFor()
    await page.getByRole('textbox', { name: 'Reply' }).click()
    const typing = percentiles(await keyToPaint(page, 'a'))
    await page.goto('about:blank')
    await page.setContent(
      '<p tabindex="0" id="n">0</p><script>onkeydown = () => { n.textContent = +n.textContent + 1 }</script>',
    )
    const limit = percentiles(await keyToPaint(page, 'j'))
    say(`moving in the list: ${shown(moving)} (budget 100 ms)`)
    say(`typing a reply: ${shown(typing)} (budget 100 ms)`)
    say(
      `limit, a page that counts keys: ${shown(limit)}; ratio at p95 ${ratio(Math.max(moving.p95, typing.p95), limit.p95)}`,
    )
    return { bench: 'console', kilobytes, moving, typing, limit }
  } finally {
    await browser.close()
    await lab.close()
  }
}

const gzipped = (path: string): number =>
  gzipSync(readFileSync(`${built}${path.slice(1)}`), { level: 9 }).length

const listening = `globalThis.painted = new Promise((resolve) => {
  const shown = (event) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - event.timeStamp)))
  addEventListener('keydown', shown, { once: true, capture: true })
}); 0`

/** From pressing a key to the frame after the one that shows what it did, in milliseconds. */
async function keyToPaint(page: Page, key: string): Promise<number[]> {
  const durations: number[] = []
  for (let n = 0; n < moves; n++) {
    await page.evaluate(listening)
    await page.keyboard.press(key)
    durations.push(await page.evaluate<number>('painted'))
  }
  return durations.slice(5)
}

async function signIn({ ctx, workspaceId, origin }: Lab, page: Page): Promise<void> {
  const who = { email: 'agent@bench.example', password: 'correct horse battery staple' }
  await createPerson(ctx, workspaceId, { name: 'Agent', role: 'agent', language: 'en', ...who })
  const answer = await page.request.post('/auth/sign-in/email', { data: who, headers: { origin } })
  if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}`)
}

async function loadCases({ client, workspaceId }: Lab): Promise<void> {
  await client.query(
    `with made as (
       insert into customers (workspace_id, name, last_contact_at)
       select $1, 'Customer ' || n, now() from generate_series(1, ${cases}) n returning id, substr(name, 10)::int as n),
     known as (
       insert into identifiers (workspace_id, customer_id, kind, value, status, evidence)
       select $1, id, 'email', 'customer' || n || '@home.example', 'verified', 'mail' from made)
     insert into cases (workspace_id, customer_id, channel, subject, preview, preview_by, last_message_at, waiting_since)
     select $1, id, 'email', 'Subject ' || n, 'The beginning of a message', 'customer', now() - n * interval '1 minute', now()
     from made`,
    [workspaceId],
  )
}
