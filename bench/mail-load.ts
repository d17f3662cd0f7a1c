import { createConnection, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

/** Mail servers that deliver to one address: conversations of some mails each, over so many connections. */
export interface Load {
  port: number
  to: string
  conversations: number
  mailsEach: number
  connections: number
  /** Bytes of an attachment each mail carries. */
  attachment: number
}

/** Sends it all from a thread of its own; answers how many seconds it took until all was acknowledged. */
export async function deliver(load: Load): Promise<number> {
  const worker = new Worker(new URL(import.meta.url), { workerData: load })
  return await new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

const idOf = (conversation: number, nth: number) => `c${conversation}-${nth}@home.example`

function mail({ to, attachment }: Load, conversation: number, nth: number): string {
  const lines = [
    `Message-ID: <${idOf(conversation, nth)}>`,
    `From: Customer ${conversation} <customer-${conversation}@home.example>`,
    `To: ${to}`,
    `Subject: Where is my parcel ${conversation}`,
    ...(nth > 0 ? [`In-Reply-To: <${idOf(conversation, nth - 1)}>`] : []),
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

async function run(load: Load): Promise<number> {
  const start = performance.now()
  const one = async (connection: number) => {
    const line = await connect(load.port)
    for (let nth = 0; nth < load.mailsEach; nth++) {
      for (let c = connection; c < load.conversations; c += load.connections)
        await line.send(`customer-${c}@home.example`, load.to, mail(load, c, nth))
    }
    line.end()
  }
  await Promise.all(Array.from({ length: load.connections }, (_, n) => one(n)))
  return (performance.now() - start) / 1000
}

if (!isMainThread) parentPort!.postMessage(await run(workerData as Load))
