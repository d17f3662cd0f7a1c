import { createTransport } from 'nodemailer'

/** Delivers a mail to a listener of this machine as a mail server would; throws unless it was acknowledged. */
export async function sendRaw(
  port: number,
  raw: Buffer,
  envelope: { from: string; to: string },
): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    ignoreTLS: true,
    connectionTimeout: 3_000,
    socketTimeout: 20_000,
  })
  try {
    await transport.sendMail({ raw, envelope })
  } finally {
    transport.close()
  }
}
