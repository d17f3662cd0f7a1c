import { type MailCatcher, openMailCatcher } from '../apps/server/src/testing/mail-catcher.ts'
import { type DeskInBrowser, openDeskInBrowser } from './desk-in-browser.ts'

/** A desk whose mail leaves, into a mailbox that is looked into. */
export interface SendingDesk extends DeskInBrowser {
  mailbox: MailCatcher
}

export async function openDeskThatSends(env: Record<string, string> = {}): Promise<SendingDesk> {
  const mailbox = await openMailCatcher()
  const desk = await openDeskInBrowser({ POLKU_SMTP_URL: mailbox.url, ...env })
  return {
    ...desk,
    mailbox,
    async close() {
      await desk.close()
      await mailbox.close()
    },
  }
}
