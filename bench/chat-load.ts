import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { WebSocket } from 'ws'

/** Dialogues of two tabs each: what one tab says, the other must hear. */
export interface Load {
  address: string
  origin: string
  tokens: string[]
  perSecond: number
  seconds: number
}

/** Milliseconds from a sender's socket to its receiver's, measured in a thread of its own. */
export async function talk(load: Load): Promise<{ durations: number[]; lost: number }> {
  const worker = new Worker(new URL(import.meta.url), { workerData: load })
  return await new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

const sentAt = new Map<string, number>()
const durations: number[] = []

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

async function run(load: Load): Promise<{ durations: number[]; lost: number }> {
  const speakers: WebSocket[] = []
  for (const [n, token] of load.tokens.entries()) {
    const [speaker, hearer] = await Promise.all([open(load, token, n), open(load, token, n)])
    hear(hearer)
    speakers.push(speaker)
  }
  await paced(speakers, load.perSecond, speakers.length)
  durations.length = 0
  await paced(speakers, load.perSecond, load.perSecond * load.seconds)
  await wait(2000)
  for (const socket of speakers) socket.terminate()
  return { durations, lost: sentAt.size }
}

/** One begun at its moment, whether or not the last has arrived. */
async function paced(speakers: WebSocket[], perSecond: number, count: number): Promise<void> {
  const started = performance.now()
  for (let n = 0; n < count; n++) {
    await wait(Math.max(0, started + (n * 1000) / perSecond - performance.now()))
    say(speakers[n % speakers.length]!)
  }
}

if (!isMainThread && workerData?.perSecond) {
  parentPort?.postMessage(await run(workerData))
  process.exit(0)
}
