import type {
  CaseState,
  ChatAttachment,
  ChatConfig,
  ChatMessage,
  ChatStanding,
  ChatVisitor,
} from '@polku/contract'
import type { Reader } from '../../platform/db/database.ts'
import type { ChatChannel } from './finding-chat.ts'
import { attachmentsOfMessages, type ShownRow } from './message-queries.ts'
import type { SessionRow } from './session-queries.ts'

export async function presentMessages(
  db: Reader,
  workspaceId: string,
  rows: ShownRow[],
): Promise<ChatMessage[]> {
  const attachments = await attachmentsOfMessages(
    db,
    workspaceId,
    rows.map((row) => row.id),
  )
  return rows.map((row) =>
    presentMessage(
      row,
      attachments.filter((file) => file.messageId === row.id),
    ),
  )
}

const presentMessage = (row: ShownRow, attachments: ChatAttachment[]): ChatMessage => ({
  id: row.id,
  clientId: row.direction === 'in' ? row.clientId : null,
  from: row.direction === 'in' ? 'visitor' : 'desk',
  name: row.direction === 'in' ? null : row.authorName,
  text: row.text,
  attachments: attachments.map(({ id, name, mediaType, size }) => ({ id, name, mediaType, size })),
  at: row.occurredAt.toISOString(),
  seenAt: row.seenAt?.toISOString() ?? null,
  mailed: row.mailed,
  returned: row.returned,
  unreached: row.unreached,
})

/** A message without attachments, as it has just been stored. */
export const presentSaid = (said: {
  messageId: string
  clientId: string
  text: string
  at: Date
}): ChatMessage => ({
  id: said.messageId,
  clientId: said.clientId,
  from: 'visitor',
  name: null,
  text: said.text,
  attachments: [],
  at: said.at.toISOString(),
  seenAt: null,
  mailed: false,
  returned: false,
  unreached: false,
})

export const presentVisitor = ({ name, email, verified }: SessionRow): ChatVisitor => ({
  name,
  email,
  verified,
})

export const presentStanding = (state: CaseState | null): ChatStanding =>
  state === 'solved' || state === 'closed' ? state : 'open'

export const presentConfig = (
  { organisation, settings }: ChatChannel,
  now: Pick<ChatConfig, 'here' | 'opensAt' | 'expectation'>,
): ChatConfig => ({
  name: organisation,
  colour: settings.colour,
  position: settings.position,
  languages: settings.languages,
  greeting: settings.greeting,
  officeHours: settings.officeHours,
  ...now,
})
