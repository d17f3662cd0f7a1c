import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { WebSocket } from 'ws'
import { carriedASecond, type Measured } from './carrying.ts'
import { percentiles } from './percentiles.ts'

/** Dialogues that begin: a session, a socket, hello and the first message, each from an address of its own. */
export interface Beginnings {
  /** Where sessions are had; null where none is needed, as in what is only a limit. */
  sessions: string | null
  address: string
  origin: string
  perSecond: number
  seconds: number
  search: boolean
  /** A dialogue that is not acknowledged in this time counts as lost. */
  patienceSeconds: number
}

export interface Begun {
  /** Milliseconds from asking for the session to the acknowledgement of the first message. */
  measured: Measured
  carried: number
}

export async function begin(load: Beginnings): Promise<Begun> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { begin: load } })
  return await new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

let visitors = 0
const nextAddress = () => `127.${1 + (++visitors >> 14)}.${(visitors >> 7) & 127}.${2 + (visitors & 127)}`
const agent = new Agent({ keepAlive: false })

async function newSession(url: string, origin: string, localAddress: string): Promise<string> {
  const asked = request(url, {
    method: 'POST',
    agent,
    localAddress,
    headers: { origin, 'content-type': 'application/json' },
  })
  asked.end('{}')
  const [answer] = await once(asked, 'response')
  let text = ''
  for await (const chunk of answer) text += chunk
  return JSON.parse(text).token
}

async function beginOne({ sessions, address, origin, patienceSeconds }: Beginnings): Promise<number> {
  const localAddress = nextAddress()
  const start = performance.now()
  const token = sessions ? await newSession(sessions, origin, localAddress) : randomUUID()
  const signal = AbortSignal.timeout(patienceSeconds * 1000)
  const socket = new WebSocket(address, { origin, localAddress })
  try {
    await once(socket, 'open', { signal })
    socket.send(JSON.stringify({ type: 'hello', token }))
    await frame(socket, signal, ({ type }) => type === 'welcome')
    const clientId = randomUUID()
    socket.send(JSON.stringify({ type: 'message', clientId, text: 'Where is my parcel?' }))
    // What is only a limit echoes the message instead of acknowledging it.
    await frame(socket, signal, ({ type }) => type === 'ack' || type === 'message')
    return performance.now() - start
  } finally {
    socket.terminate()
  }
}

function frame(
  socket: WebSocket,
  signal: AbortSignal,
  fits: (frame: { type: string }) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.on('message', (data) => {
      const heard = JSON.parse(String(data))
      if (heard.type === 'error') reject(new Error(heard.code))
      else if (fits(heard)) resolve()
    })
    socket.once('close', () => reject(new Error('closed')))
    signal.addEventListener('abort', () => reject(new Error('too late')))
  })
}

async function measure(load: Beginnings, perSecond: number, seconds: number): Promise<Measured> {
  const started = performance.now()
  const begun: Promise<number | null>[] = []
  for (let n = 0; n < perSecond * seconds; n++) {
    await wait(Math.max(0, started + (n * 1000) / perSecond - performance.now()))
    begun.push(beginOne(load).catch(() => null))
  }
  const ended = await Promise.all(begun)
  const durations = ended.filter((one) => one !== null)
  return { ...percentiles(durations), lost: ended.length - durations.length }
}

async function run(load: Beginnings): Promise<Begun> {
  await measure(load, 20, 1)
  const measured = await measure(load, load.perSecond, load.seconds)
  const carried = load.search
    ? await carriedASecond((rate) => measure(load, rate, load.seconds), { from: load.perSecond, most: 1600 })
    : 0
  return { measured, carried }
}

if (!isMainThread && workerData?.begin) {
  parentPort?.postMessage(await run(workerData.begin))
  process.exit(0)
}
