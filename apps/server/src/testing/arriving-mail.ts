import type { Envelope } from '../domains/mail/inbound-tables.ts'
import { storeMail } from '../domains/mail/storing-mail.ts'
import type { Desk } from './desk.ts'

export interface Letter {
  from?: string
  to?: string
  subject?: string
  messageId?: string
  references?: string[]
  headers?: string[]
  body?: string
}

let counter = 0

/** A plain mail as its bytes. */
export const letter = (given: Letter = {}): Buffer =>
  Buffer.from(
    [
      `Message-ID: <${given.messageId ?? `mail-${++counter}-${process.pid}@home.example`}>`,
      `From: ${given.from ?? 'Liisa <liisa@home.example>'}`,
      `To: ${given.to ?? 'shop@desk.example'}`,
      `Subject: ${given.subject ?? 'Paketti'}`,
      ...(given.references ? [`References: ${given.references.map((id) => `<${id}>`).join(' ')}`] : []),
      ...(given.headers ?? []),
      '',
      given.body ?? 'Missä se on?',
    ].join('\r\n'),
  )

/** Stores mail as a listener does, without reading it; answers the ids of its items. */
export const arrive = (
  desk: Desk,
  channel: { id: string; address: string },
  raw: Buffer,
  envelope: Partial<Envelope> = {},
): Promise<string[]> =>
  storeMail(desk.ctx, raw, {
    source: 'smtp',
    recipients: [
      {
        channel: { ...channel, workspaceId: desk.workspaceId },
        envelope: { from: null, to: [channel.address], ...envelope },
      },
    ],
  })

/** What became of an item. */
export const itemOf = async (desk: Desk, id: string) => {
  const { rows } = await desk.ctx.pool.query('select * from inbound_items where id = $1', [id])
  return rows[0] as {
    state: string
    reason: string | null
    case_id: string | null
    result_message_id: string | null
    attempts: number
  }
}
