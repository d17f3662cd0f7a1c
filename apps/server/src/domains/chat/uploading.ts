import { type ChatAttachment, chatLimits, chatMediaTypes } from '@polku/contract'
import type { Context } from '../../context.ts'
import { rememberFile } from '../../platform/files/ledger-queries.ts'
import { putOfType } from '../../platform/files/put-of-type.ts'
import { withinQuota } from '../../platform/files/quota.ts'
import { shownName } from '../../platform/files/shown-name.ts'
import { attachmentRefused, attachmentTooLarge, fileNotFound } from './errors.ts'
import { visibleFile } from './message-queries.ts'
import { insertUpload, type SessionRow } from './session-queries.ts'

const mebibyte = 2 ** 20

/** What visitors may leave with us: one dialogue, one address (a whole office perhaps), all of them together. */
const allowances = (sessionId: string, address: string) => [
  { subject: `session ${sessionId}`, hours: 1, bytes: 60 * mebibyte },
  { subject: `session ${sessionId}`, hours: 24, bytes: 200 * mebibyte },
  { subject: `address ${address}`, hours: 1, bytes: 150 * mebibyte },
  { subject: `address ${address}`, hours: 24, bytes: 600 * mebibyte },
  { subject: 'visitors', hours: 1, bytes: 2048 * mebibyte },
  { subject: 'visitors', hours: 24, bytes: 10_240 * mebibyte },
]

interface Upload {
  name: string
  content: AsyncIterable<Buffer>
  truncated: () => boolean
  /** As the request says; at least as much as will come. */
  size: number
  address: string
}

/**
 * Keeps a visitor's file for the message they are about to send. Its content says what it is: looked at
 * as it comes, so that what is refused is never stored.
 */
export async function uploadFile(
  ctx: Context,
  { workspaceId, id }: SessionRow,
  file: Upload,
): Promise<ChatAttachment> {
  const atMost = Math.min(file.size, chatLimits.attachment)
  const stored = await withinQuota(ctx.db, workspaceId, allowances(id, file.address), atMost, () =>
    storeAllowed(ctx, file),
  )
  const { hash: fileHash, size, mediaType } = stored
  await rememberFile(ctx.db, { workspaceId, hash: fileHash, size, mediaType })
  const named = { name: shownName(file.name), mediaType, size }
  const uploadId = await insertUpload(ctx.db, { workspaceId, sessionId: id, fileHash, ...named })
  return { id: uploadId, ...named }
}

const storeAllowed = ({ files }: Context, upload: Upload) =>
  putOfType(files, upload, chatMediaTypes, {
    refused: attachmentRefused,
    tooLarge: () => attachmentTooLarge(chatLimits.attachment / mebibyte),
  })

/** A file of the dialogue. Throws file.not-found for any other. */
export async function findVisibleFile(ctx: Context, { workspaceId, id }: SessionRow, fileId: string) {
  const file = await visibleFile(ctx.db, workspaceId, id, fileId)
  if (!file) throw fileNotFound()
  return file
}
