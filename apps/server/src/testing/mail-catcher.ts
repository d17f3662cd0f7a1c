import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A real SMTP server that keeps what it is sent, and can be told to refuse. */
export interface MailCatcher {
  url: string
  mails: (Email & { recipients: string[] })[]
  /** Answers the next mails with this instead of taking them. */
  refuseWith(response: { code: number; text: string } | null): void
  /** Answers these recipients so, whoever else a mail goes to. */
  refuse: Map<string, { code: number; text: string }>
  close(): Promise<void>
}

export async function openMailCatcher(): Promise<MailCatcher> {
  const mails: MailCatcher['mails'] = []
  const refuse: MailCatcher['refuse'] = new Map()
  let refusal: { code: number; text: string } | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const { code, text } = refuse.get(address) ?? {}
      done(text ? Object.assign(new Error(text), { responseCode: code }) : null)
    },
    onData(stream, session, done) {
      read(stream).then((mail) => {
        if (refusal) return done(Object.assign(new Error(refusal.text), { responseCode: refusal.code }))
        mails.push({ ...mail, recipients: session.envelope.rcptTo.map(({ address }) => address) })
        done()
      }, done)
    },
  })
  // Whoever sends may be killed in the middle.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse,
    refuseWith: (response) => {
      refusal = response
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

async function read(stream: AsyncIterable<Buffer>): Promise<Email> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return await PostalMime.parse(Buffer.concat(chunks))
}
