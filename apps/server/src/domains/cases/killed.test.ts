import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { takeOver } from '../../server.ts'
import { type Desk, openDeskForTest } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'
import { openMailCatcher } from '../../testing/mail-catcher.ts'

const program = new URL('../../testing/worker-process.ts', import.meta.url).pathname
let child: ChildProcess | undefined
afterEach(() => child?.kill('SIGKILL'))

/** The next start after a kill, which frees first what the killed process had in hand. */
async function start(desk: Desk, smtpUrl: string): Promise<void> {
  await takeOver(desk.ctx)
  const { rows } = await desk.ctx.pool.query('select current_database() as name')
  const url = new URL(desk.ctx.pool.options.connectionString!)
  url.pathname = `/${rows[0].name}`
  child = spawn(process.execPath, [program, url.href, desk.ctx.config.dataDir], {
    env: { ...process.env, POLKU_SMTP_URL: smtpUrl },
  })
  await once(child.stdout!, 'data')
}

async function kill(): Promise<void> {
  const ended = once(child!, 'exit')
  child!.kill('SIGKILL')
  await ended
}

it('kill -9 as answers leave whose seconds or time are over loses none, says none twice, and sends none as two', async () => {
  const mailbox = await openMailCatcher()
  onTestFinished(() => mailbox.close())
  const desk = await openDeskForTest({ POLKU_SMTP_URL: mailbox.url })
  await makeMailChannel(desk.ctx, desk.workspaceId)
  const many = 24
  const inAnHour = new Date(Date.now() + 3_600_000).toISOString()
  const wanted: string[] = []
  for (let n = 0; n < many; n++) {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const text = `Answer number ${String(n).padStart(3, '0')}`
    const when = n % 2 === 0 ? { sendAt: inAnHour } : { undoSeconds: 30 }
    const reply = { kind: 'reply', text, ...when }
    const { status } = await desk.as(desk.people.agent).post(`/api/v1/cases/${caseId}/messages`, reply)
    expect(status).toBe(201)
    wanted.push(text)
  }
  const { pool } = desk.ctx
  const said = async () =>
    (await pool.query(`select count(*)::int as n from messages where direction = 'out'`)).rows[0].n as number

  // Killed while they wait, nothing has happened.
  await start(desk, mailbox.url)
  await kill()
  expect([await said(), mailbox.mails.length]).toEqual([0, 0])

  await pool.query(`update pending_answers set due_at = now() - interval '1 second'`)
  await pool.query('update graphile_worker._private_jobs set run_at = now()')
  const kills = 2
  for (let round = 0; round <= kills; round++) {
    const goal = round < kills ? Math.min(many, (await said()) + 6) : many
    await start(desk, mailbox.url)
    await vi.waitFor(async () => expect(await said()).toBeGreaterThanOrEqual(goal), {
      timeout: 30_000,
      interval: 2,
    })
    if (round < kills) await kill()
  }
  const sent = async () =>
    (await pool.query(`select count(*)::int as n from outbound_messages where state = 'sent'`)).rows[0].n
  await vi.waitFor(async () => expect(await sent()).toBe(many), { timeout: 60_000 })
  await kill()

  const { rows } = await pool.query(`select text from messages where direction = 'out' order by text`)
  expect(rows.map(({ text }) => text)).toEqual(wanted)
  expect((await pool.query('select 1 from pending_answers')).rows).toEqual([])
  // What a killed process had handed over without noting it goes again, and is known by its Message-ID as the same.
  const byText = Map.groupBy(mailbox.mails, (mail) => /Answer number \d+/.exec(mail.text ?? '')?.[0])
  expect([...byText.keys()].toSorted()).toEqual(wanted)
  for (const mails of byText.values()) expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(1)
}, 120_000)
