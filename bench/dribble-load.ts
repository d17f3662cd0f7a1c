import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

export interface Load {
  port: number
  /** Asked in turn. */
  paths: string[]
  requests: number
  /** How many come from one address. */
  ofAddress: number
}

export interface Ended {
  /** How many ended by what they were answered, `cut` without a word, and those `held` on to the end. */
  by: Record<string, number>
  seconds: number
  bytes: number
}

/** From a thread of its own. */
export async function dribble(load: Load): Promise<Ended> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { dribble: load } })
  return await new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

/** Less than a stranger may send, most of it at once and the rest a few bytes at a time. */
const promised = 30_000
const atOnce = 24_000
const everyMs = 500
const patienceMs = 60_000

function open({ port, paths, ofAddress }: Load, nth: number) {
  const address = Math.floor(nth / ofAddress)
  const localAddress = `127.${20 + (address >> 8)}.${address & 255}.2`
  const socket = connect({ port, host: '127.0.0.1', localAddress })
  const path = paths[nth % paths.length]!
  const origin = path.startsWith('/chat/') ? 'origin: https://shop.example\r\n' : ''
  const isFile = path.endsWith('/attachments')
  const type = isFile ? 'multipart/form-data; boundary=b' : 'application/json'
  const begin = isFile
    ? '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n'
    : '{"token":"'
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${origin}` +
      `content-type: ${type}\r\ncontent-length: ${promised}\r\n\r\n${begin}${'x'.repeat(atOnce - begin.length)}`,
  )
  const dribbling = setInterval(() => socket.write('xx'), everyMs)
  let answer: string | undefined
  socket.on('data', (data) => {
    answer ??= /^HTTP\/1\.1 (\d+)/.exec(String(data))?.[1]
  })
  socket.on('error', () => {})
  const late = setTimeout(() => {
    answer = 'held'
    socket.destroy()
  }, patienceMs)
  return new Promise<{ by: string; bytes: number }>((resolve) =>
    socket.once('close', () => {
      clearInterval(dribbling)
      clearTimeout(late)
      resolve({ by: answer ?? 'cut', bytes: socket.bytesWritten })
    }),
  )
}

async function run(load: Load): Promise<Ended> {
  const started = performance.now()
  const opened: ReturnType<typeof open>[] = []
  for (let nth = 0; nth < load.requests; nth++) {
    opened.push(open(load, nth))
    // As many as are accepted at once, or the machine's queue is what is measured.
    if (nth % 100 === 99) await wait(20)
  }
  const ended = await Promise.all(opened)
  const by: Record<string, number> = {}
  for (const one of ended) by[one.by] = (by[one.by] ?? 0) + 1
  const bytes = ended.reduce((sum, one) => sum + one.bytes, 0)
  return { by, seconds: (performance.now() - started) / 1000, bytes }
}

if (!isMainThread && workerData?.dribble) parentPort?.postMessage(await run(workerData.dribble))
