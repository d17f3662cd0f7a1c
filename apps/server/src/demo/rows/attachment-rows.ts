import type { Spoken } from './message-rows.ts'
import type { Roster, Row } from './roster.ts'

/** The photograph that came with a message, named as a phone would have. */
export function attachmentRows(roster: Roster, step: Spoken, messageId: string): Row[] {
  const file = step.content.picture && roster.photographs.get(step.content.picture)
  if (!file) return []
  const taken = new Date(step.at - 90_000).toISOString().replaceAll(/[-:]/g, '')
  return [
    {
      workspace_id: roster.workspaceId,
      id: attachmentId(messageId),
      message_id: messageId,
      file_hash: file.hash,
      name: `IMG_${taken.slice(0, 8)}_${taken.slice(9, 15)}.jpg`,
      media_type: file.mediaType,
      size: file.size,
      inline: false,
      created_at: new Date(step.at).toISOString(),
    },
  ]
}

/** The message's own id but for a digit, so that a second try gives the same. */
const attachmentId = (messageId: string) => `${messageId.slice(0, -1)}${messageId.endsWith('0') ? '1' : '0'}`
