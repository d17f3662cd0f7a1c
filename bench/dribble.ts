import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { dribble, type Ended } from './dribble-load.ts'
import { type Lab, openLab } from './lab.ts'
import { percentiles, shown } from './percentiles.ts'
import { watchMemory } from './resident.ts'
import type { Bench } from './run.ts'

const requests = 2_700
/** As `npm start` does. */
const asStarted = ['--heap-growing-percent=50', '--max-semi-space-size=8']
/** What one address may have under way; so many requests come from as many addresses as that takes. */
const ofAddress = 50
/** What is freed is given back every minute. */
const settleSeconds = 75

/**
 * Requests of nobody we know whose bodies dribble, on several routes, all at once, and the same again: what memory the
 * server's process takes before, at each height and after, how many it ended by itself and with which answer, and what
 * others wait meanwhile. It runs in a process of its own, on a database of its own.
 */
export const bench: Bench = async ({ say, scale }) => {
  const lab = await openLab()
  const server = await startServer(lab)
  try {
    const paths = ['/api/auth/sign-in/email', '/api/v1/set-up', '/api/v1/recovery', ...(await chatPaths(lab))]
    await answered(server.port, 50)
    await wait(settleSeconds * 1000 * scale)
    const memory = watchMemory(server.process)
    const before = memory.now()
    say(`memory before: ${before} MB resident`)
    const load = { port: server.port, paths, requests: Math.ceil(requests * scale), ofAddress }
    const rounds = []
    for (const nth of [1, 2]) {
      const { ended, others } = await whileOthersAsk(server.port, () => dribble(load))
      const height = memory.height()
      rounds.push({ height, ended, others })
      const how = Object.entries(ended.by).map(([answer, count]) => `${count} ${answer}`)
      say(`${load.requests} that dribble, round ${nth}: ${height} MB at the height; ended: ${how.join(', ')}`)
      say(
        `the last after ${ended.seconds.toFixed(1)} s, ${(ended.bytes / 2 ** 20).toFixed(1)} MB sent; /health meanwhile: ${shown(others)}`,
      )
    }
    await wait(settleSeconds * 1000 * scale)
    const after = memory.now()
    memory.stop()
    say(`memory after ${settleSeconds * scale} s: ${after} MB`)
    return { bench: 'dribble', before, rounds, after }
  } finally {
    server.process.kill()
    await once(server.process, 'exit')
    await lab.close()
  }
}

async function startServer({ ctx, databaseUrl }: Lab): Promise<{ process: ChildProcess; port: number }> {
  const program = 'apps/server/src/testing/web-process.ts'
  const started = spawn(process.execPath, [...asStarted, program, databaseUrl, ctx.config.dataDir, '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface(started.stdout!), 'line')
  return { process: started, port: Number(line) }
}

async function chatPaths({ client, workspaceId }: Lab): Promise<string[]> {
  await client.query(
    `insert into channels (workspace_id, kind, name, address, settings) values ($1, 'chat', 'Bench', 'bench', $2)`,
    [workspaceId, { allowedSites: ['https://shop.example'] }],
  )
  return ['/chat/v1/bench/session', '/chat/v1/bench/attachments']
}

async function whileOthersAsk(port: number, work: () => Promise<Ended>) {
  let isOver = false
  const dribbled = work().finally(() => {
    isOver = true
  })
  const others: number[] = []
  while (!isOver) others.push(...(await answered(port, 1)))
  return { ended: await dribbled, others: percentiles(others) }
}

/** Milliseconds each of so many requests of others took, one a fifth of a second. */
async function answered(port: number, times: number): Promise<number[]> {
  const durations: number[] = []
  for (let n = 0; n < times; n++) {
    const start = performance.now()
    await (await fetch(`http://127.0.0.1:${port}/health`)).text()
    durations.push(performance.now() - start)
    await wait(200)
  }
  return durations
}
