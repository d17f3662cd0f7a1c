import { createConnection, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { inTurns } from '../apps/server/src/platform/pace/in-turns.ts'

/** Mail servers that deliver to one address: conversations of some mails each, over so many connections. */
export interface Load {
  port: number
  to: string
  /** Begins the Message-ID of each, so that those of several loads differ. */
  name: string
  mails: number
  mailsEach: number
  /** Begun a second, each at its moment whether or not the last was taken. */
  perSecond: number
  connections: number
  /** Bytes of an attachment each mail carries. */
  attachment: number
}

/** Times in milliseconds since 1970. */
export interface Delivered {
  id: string
  dueAt: number
  acknowledgedAt: number
}

/** Sends it all from a thread of its own; answers those that were acknowledged. */
export async function deliver(load: Load): Promise<Delivered[]> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { deliver: load } })
  return await new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

const idOf = ({ name }: Load, conversation: number, nth: number) =>
  `${name}.${conversation}-${nth}@home.example`

const customerOf = ({ name }: Load, conversation: number) => `${name}-${conversation}@home.example`

function mail(load: Load, conversation: number, nth: number): string {
  const { to, attachment } = load
  const lines = [
    `Message-ID: <${idOf(load, conversation, nth)}>`,
    `From: Customer ${conversation} <${customerOf(load, conversation)}>`,
    `To: ${to}`,
    `Subject: Where is my parcel ${conversation}`,
    ...(nth > 0 ? [`In-Reply-To: <${idOf(load, conversation, nth - 1)}>`] : []),
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Mail ${nth} of conversation ${conversation}.`,
    'It should have come on Friday, and I would like to know where it is now.\r\n'.repeat(20),
  ]
  if (attachment > 0) {
    const content = Buffer.alloc(attachment, `photograph ${conversation} ${nth} `).toString('base64')
    lines.push('--part', 'Content-Type: application/octet-stream; name="photo.bin"')
    lines.push('Content-Transfer-Encoding: base64', '', content.replace(/.{76}/g, '$&\r\n'))
  }
  return `${[...lines, '--part--', ''].join('\r\n')}\r\n.\r\n`
}

/** One connection as a mail server's: a command at a time, each answer awaited. */
async function connect(port: number) {
  const socket: Socket = createConnection(port, '127.0.0.1').setNoDelay(true)
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]()
  const answer = async (wanted: string) => {
    for (;;) {
      const { value, done } = await lines.next()
      if (done) throw new Error('the connection was closed')
      if (!value.startsWith(wanted)) throw new Error(value)
      if (value[3] === ' ') return
    }
  }
  await answer('220')
  const say = async (command: string, wanted: string) => {
    socket.write(`${command}\r\n`)
    await answer(wanted)
  }
  await say('EHLO home.example', '250')
  return {
    async send(from: string, to: string, content: string) {
      await say(`MAIL FROM:<${from}>`, '250')
      await say(`RCPT TO:<${to}>`, '250')
      await say('DATA', '354')
      socket.write(content)
      await answer('250')
    },
    end: () => socket.end('QUIT\r\n'),
  }
}

async function run(load: Load): Promise<Delivered[]> {
  const lines = await Promise.all(Array.from({ length: load.connections }, () => connect(load.port)))
  const inTurn = inTurns(lines.length)
  const conversations = Math.ceil(load.mails / load.mailsEach)
  const last = new Map<number, Promise<unknown>>()
  const sendNth = async (n: number, dueAt: number): Promise<Delivered> => {
    const [conversation, nth] = [n % conversations, Math.floor(n / conversations)]
    await last.get(conversation)
    return await inTurn(async () => {
      const line = lines.pop()!
      await line.send(customerOf(load, conversation), load.to, mail(load, conversation, nth))
      lines.push(line)
      return { id: idOf(load, conversation, nth), dueAt, acknowledgedAt: Date.now() }
    })
  }
  const started = Date.now()
  const sent: Promise<Delivered>[] = []
  for (let n = 0; n < load.mails; n++) {
    const dueAt = started + (n * 1000) / load.perSecond
    await wait(Math.max(0, dueAt - Date.now()))
    const one = sendNth(n, dueAt)
    // Nobody answers a mail that has not been taken yet.
    last.set(n % conversations, one)
    sent.push(one)
  }
  const ended = await Promise.allSettled(sent)
  for (const line of lines) line.end()
  return ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}

if (!isMainThread && workerData?.deliver) parentPort?.postMessage(await run(workerData.deliver))
