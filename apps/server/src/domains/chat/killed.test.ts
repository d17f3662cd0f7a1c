import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { afterEach, expect, it } from 'vitest'
import { type Desk, openDeskForTest } from '../../testing/desk.ts'
import { makeChatChannel, openSession, VisitorTab } from '../../testing/visitor.ts'

const program = new URL('../../testing/web-process.ts', import.meta.url).pathname
let child: ChildProcess | undefined
afterEach(() => child?.kill('SIGKILL'))

/** The web side in a process of its own, on the desk's database; answers its address. */
async function start(desk: Desk): Promise<string> {
  const { rows } = await desk.ctx.pool.query('select current_database() as name')
  const url = new URL(desk.ctx.pool.options.connectionString!)
  url.pathname = `/${rows[0].name}`
  child = spawn(process.execPath, [program, url.href, desk.ctx.config.dataDir, '0'])
  const [port] = await once(child.stdout!, 'data')
  return `http://127.0.0.1:${String(port).trim()}`
}

async function kill(): Promise<void> {
  const ended = once(child!, 'exit')
  child!.kill('SIGKILL')
  await ended
}

/** As the widget does: one at a time, each until it is acknowledged; answers how many were. */
async function sayAll(
  address: string,
  key: string,
  token: string,
  waiting: Map<string, string>,
): Promise<void> {
  const tab = new VisitorTab(address, key)
  try {
    await tab.opened()
    tab.send({ type: 'hello', token })
    await tab.heard((frame) => frame.type === 'welcome')
    for (const [clientId, text] of waiting) {
      tab.send({ type: 'message', clientId, text })
      await tab.heard((frame) => frame.type === 'ack' && frame.clientId === clientId)
      waiting.delete(clientId)
    }
  } catch {
    // The process was killed; what has not been acknowledged is sent again to the next.
  }
}

it('kill -9 while visitors write loses nothing that was acknowledged and doubles nothing', async () => {
  const desk = await openDeskForTest()
  const { key } = await makeChatChannel(desk)
  const visitors = await Promise.all(
    Array.from({ length: 5 }, async (_, n) => ({
      token: await openSession(desk, key),
      waiting: new Map(
        Array.from({ length: 8 }, (_, i) => [randomUUID() as string, `Visitor ${n} says ${i}`]),
      ),
    })),
  )
  const wanted = visitors.map(({ waiting }) => [...waiting.values()])
  const left = () => visitors.reduce((sum, { waiting }) => sum + waiting.size, 0)
  let interrupted = 0
  for (let round = 0; left() > 0; round++) {
    const address = await start(desk)
    const timer = round < 2 ? setTimeout(() => child?.kill('SIGKILL'), 40 + 60 * round) : undefined
    await Promise.all(visitors.map(({ token, waiting }) => sayAll(address, key, token, waiting)))
    clearTimeout(timer)
    if (left() > 0) interrupted++
    else {
      for (const [n, { token }] of visitors.entries()) {
        const { messages } = await new VisitorTab(address, key).hello(token)
        expect(messages.map(({ text }) => text)).toEqual(wanted[n])
      }
    }
    if (child?.exitCode === null && child.signalCode === null) await kill()
    expect(round).toBeLessThan(10)
  }
  expect(interrupted).toBeGreaterThan(0)
  const { rows } = await desk.ctx.pool.query(
    'select count(*)::int as messages, count(distinct case_id)::int as cases from messages',
  )
  expect(rows[0]).toEqual({ messages: 40, cases: 5 })
}, 120_000)
