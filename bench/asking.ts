import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

interface Asking {
  origin: string
  /** Whose requests they are, in turn. */
  identities: Record<string, string>[]
  /** Each entry is asked as one: all its addresses at once, timed until the last answer has arrived. */
  asks: string[][]
  /** So many at a time; or one begun every so many milliseconds, whether or not the last has answered. */
  pace: { atOnce: number } | { everyMs: number }
}

/** Asks over real HTTP from a thread of its own, so that asking does not slow the answering. */
export async function ask(asking: Asking): Promise<number[]> {
  const worker = new Worker(new URL(import.meta.url), { workerData: asking })
  return await new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

let asked = 0

function get(agent: Agent, { origin, identities }: Asking, path: string): Promise<void> {
  const headers = identities[asked++ % identities.length]!
  return new Promise((resolve, reject) => {
    request(`${origin}${path}`, { agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${path} answered ${answer.statusCode}`)),
      )
    })
      .once('error', reject)
      .end()
  })
}

async function run(asking: Asking): Promise<number[]> {
  const agent = new Agent({ keepAlive: true })
  const durations: number[] = []
  const timed = async (paths: string[]) => {
    const start = performance.now()
    await Promise.all(paths.map((path) => get(agent, asking, path)))
    durations.push(performance.now() - start)
  }
  await ('atOnce' in asking.pace
    ? abreast(asking.asks, asking.pace.atOnce, timed)
    : paced(asking.asks, asking.pace.everyMs, timed))
  agent.destroy()
  return durations
}

async function abreast(
  asks: string[][],
  atOnce: number,
  timed: (paths: string[]) => Promise<void>,
): Promise<void> {
  const left = asks.values()
  const line = async () => {
    for (const paths of left) await timed(paths)
  }
  await Promise.all(Array.from({ length: atOnce }, line))
}

async function paced(
  asks: string[][],
  everyMs: number,
  timed: (paths: string[]) => Promise<void>,
): Promise<void> {
  const started = performance.now()
  const begun: Promise<void>[] = []
  for (const [n, paths] of asks.entries()) {
    await wait(Math.max(0, started + n * everyMs - performance.now()))
    begun.push(timed(paths))
  }
  await Promise.all(begun)
}

if (!isMainThread && workerData?.asks) parentPort?.postMessage(await run(workerData))
