import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { WebSocket } from 'ws'
import { carriedASecond, type Measured } from './carrying.ts'
import { percentiles } from './percentiles.ts'

/** Dialogues of two tabs each: what one tab says, the other must hear. */
export interface Load {
  address: string
  origin: string
  tokens: string[]
  perSecond: number
  seconds: number
  /** How long each rate is tried when the most that is carried is looked for; 0 to look for none. */
  searchSeconds: number
}

export interface Talked {
  /** Milliseconds from a sender's socket to its receiver's. */
  measured: Measured
  carried: number
}

/** What is said in dialogues that go on, in a thread of its own; `onReady` when all have begun. */
export async function talk(load: Load, onReady?: () => void): Promise<Talked> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { talk: load } })
  return await new Promise((resolve, reject) => {
    worker.on('message', (told: 'ready' | Talked) => (told === 'ready' ? onReady?.() : resolve(told)))
    worker.once('error', reject)
  })
}

const sentAt = new Map<string, number>()
let durations: number[] = []

/** Sockets come from many addresses, as visitors do. */
async function open({ address, origin }: Load, token: string, n: number): Promise<WebSocket> {
  const socket = new WebSocket(address, { origin, localAddress: `127.0.0.${2 + (n % 200)}` })
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'hello', token }))
  await once(socket, 'message')
  return socket
}

function hear(socket: WebSocket): void {
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data))
    const id = frame.type === 'message' ? frame.message.clientId : undefined
    const start = sentAt.get(id)
    if (start === undefined) return
    durations.push(performance.now() - start)
    sentAt.delete(id)
  })
}

function say(socket: WebSocket): void {
  const clientId = randomUUID()
  sentAt.set(clientId, performance.now())
  const text = 'Where is my parcel? It should have come on Friday.'
  socket.send(JSON.stringify({ type: 'message', clientId, text }))
}

async function run(load: Load): Promise<Talked> {
  const speakers: WebSocket[] = []
  for (const [n, token] of load.tokens.entries()) {
    const [speaker, hearer] = await Promise.all([open(load, token, n), open(load, token, n)])
    hear(hearer)
    speakers.push(speaker)
    // The dialogue begins here, and is not measured.
    say(speaker)
    await heard(20_000)
  }
  const measure = async (perSecond: number, seconds: number): Promise<Measured> => {
    durations = []
    await paced(speakers, perSecond, Math.ceil(perSecond * seconds))
    await heard(10_000)
    const lost = sentAt.size
    sentAt.clear()
    return { ...percentiles(durations), lost }
  }
  parentPort?.postMessage('ready')
  const measured = await measure(load.perSecond, load.seconds)
  // Each dialogue may say one thing a second, so no more than that can be tried.
  const range = { from: load.perSecond, most: speakers.length }
  const carried = load.searchSeconds
    ? await carriedASecond((rate) => measure(rate, load.searchSeconds), range)
    : 0
  for (const socket of speakers) socket.terminate()
  return { measured, carried }
}

/** Until all that was said has arrived, or so long. */
async function heard(atMostMs: number): Promise<void> {
  for (const until = performance.now() + atMostMs; sentAt.size > 0 && performance.now() < until; )
    await wait(2)
}

/** One begun at its moment, whether or not the last has arrived. */
async function paced(speakers: WebSocket[], perSecond: number, count: number): Promise<void> {
  const started = performance.now()
  for (let n = 0; n < count; n++) {
    await wait(Math.max(0, started + (n * 1000) / perSecond - performance.now()))
    say(speakers[n % speakers.length]!)
  }
}

if (!isMainThread && workerData?.talk) {
  parentPort?.postMessage(await run(workerData.talk))
  process.exit(0)
}
