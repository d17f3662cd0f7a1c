import { createTransport } from 'nodemailer'
import type { Config } from '../config/config.ts'

export interface PlainMail {
  to: string
  subject: string
  text: string
}

/**
 * Sends a mail of the installation itself, such as an invitation, by `POLKU_SMTP_URL`. `known` is an
 * address that server is already trusted to send from.
 */
export async function sendInstallationMail(
  config: Config,
  mail: PlainMail,
  known: string | null,
): Promise<void> {
  if (!config.smtpUrl) throw new Error('POLKU_SMTP_URL is not set, so the installation cannot send mail')
  const transport = createTransport(config.smtpUrl, {
    connectionTimeout: 20_000,
    socketTimeout: 30_000,
  } as never)
  try {
    await transport.sendMail({ ...mail, from: { name: 'Polku', address: senderOf(config, known) } })
  } finally {
    transport.close()
  }
}

/** As set; else the account that sends where it is an address, which servers insist on; else one known to work. */
function senderOf({ mailFrom, smtpUrl, url }: Config, known: string | null): string {
  if (mailFrom) return mailFrom
  const user = decodeURIComponent(new URL(smtpUrl!).username)
  return user.includes('@') ? user : (known ?? `polku@${new URL(url).hostname}`)
}
