import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { type Desk, openDeskForTest } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'
import { openedToReceivers, openReceiver } from '../../testing/receiver.ts'

const program = new URL('../../testing/worker-process.ts', import.meta.url).pathname
let child: ChildProcess | undefined
afterEach(() => child?.kill('SIGKILL'))

async function start(desk: Desk): Promise<void> {
  const { rows } = await desk.ctx.pool.query('select current_database() as name')
  const url = new URL(desk.ctx.pool.options.connectionString!)
  url.pathname = `/${rows[0].name}`
  child = spawn(process.execPath, [program, url.href, desk.ctx.config.dataDir])
  await once(child.stdout!, 'data')
}

async function kill(): Promise<void> {
  const ended = once(child!, 'exit')
  child!.kill('SIGKILL')
  await ended
}

it('kill -9 while webhooks are sent misses none, and sends again only what was under way, under its same id', async () => {
  const desk = await openDeskForTest(openedToReceivers)
  const { receiver, webhookId } = await openReceiver(desk)
  receiver.answer = async (response) => {
    await sleep(20)
    response.end()
  }
  const kills = 3
  for (let round = 0; round <= kills; round++) {
    const before = receiver.calls.length
    for (let n = 0; n < 15; n++) await receiveFrom(desk.ctx, desk.workspaceId)
    await start(desk)
    const wanted = round < kills ? before + 10 : 0
    await vi.waitFor(() => expect(receiver.calls.length).toBeGreaterThan(wanted), {
      timeout: 30_000,
      interval: 2,
    })
    if (round < kills) await kill()
  }
  const states = async () => {
    const { rows } = await desk.ctx.pool.query(
      'select state, count(*)::int as n from webhook_deliveries group by state',
    )
    return rows
  }
  await vi.waitFor(async () => expect(await states()).toEqual([{ state: 'delivered', n: 180 }]), {
    timeout: 30_000,
  })
  await kill()
  const { rows } = await desk.ctx.pool.query(
    `select (select count(*)::int from events where kind = any($1)) as events,
       (select array_agg(event_id) from webhook_deliveries where webhook_id = $2) as ids`,
    [['customer.appeared', 'case.opened', 'message.received'], webhookId],
  )
  expect(rows[0].events).toBe(180)
  const heard = receiver.calls.map(({ id }) => id)
  expect(new Set(heard)).toEqual(new Set(rows[0].ids))
  // Four go side by side.
  expect(heard.length - 180).toBeLessThanOrEqual(kills * 4)
}, 120_000)
