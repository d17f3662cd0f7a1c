import { createTransport } from 'nodemailer'
import type { Config } from '../config/config.ts'

export interface PlainMail {
  to: string
  subject: string
  text: string
}

/** Sends a mail of the installation itself, such as an invitation, by `POLKU_SMTP_URL`. */
export async function sendInstallationMail(config: Config, mail: PlainMail): Promise<void> {
  if (!config.smtpUrl) throw new Error('POLKU_SMTP_URL is not set, so the installation cannot send mail')
  const transport = createTransport(config.smtpUrl, {
    connectionTimeout: 20_000,
    socketTimeout: 30_000,
  } as never)
  try {
    await transport.sendMail({ ...mail, from: { name: 'Polku', address: senderOf(config) } })
  } finally {
    transport.close()
  }
}

/** The account that sends where it is an address, which servers insist on; else a name at our own host. */
function senderOf({ smtpUrl, url }: Config): string {
  const user = decodeURIComponent(new URL(smtpUrl!).username)
  return user.includes('@') ? user : `polku@${new URL(url).hostname}`
}
