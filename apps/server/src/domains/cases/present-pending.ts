import type { Channel, Message } from '@polku/contract'
import type { AttachmentRow } from './message-queries.ts'
import type { PendingRow } from './pending-queries.ts'
import { presentAttachment } from './present.ts'

/** A pending answer as the message it will be. */
export const presentAnswer = (row: PendingRow, channel: Channel, attachments: AttachmentRow[]): Message => ({
  id: row.id,
  caseId: row.caseId,
  kind: 'message',
  direction: 'out',
  channel,
  author: {
    kind: row.actor.kind === 'system' ? 'system' : 'person',
    id: row.personId,
    name: row.actor.name,
  },
  text: row.text,
  folded: null,
  hasHtml: row.html !== null,
  html: row.html,
  htmlSaysMore: false,
  attachments: attachments.map(presentAttachment),
  invitations: [],
  mail: null,
  delivery: null,
  pending: {
    until: row.dueAt.toISOString(),
    chosen: row.chosen,
    keptBack: row.keptBack,
    cc: row.cc,
    solve: row.solve,
  },
  onPage: false,
  seenAt: null,
  occurredAt: row.createdAt.toISOString(),
})
