import { type ChatAttachment, chatLimits, chatMediaTypes } from '@polku/contract'
import { fileTypeFromFile } from 'file-type'
import type { Context } from '../../context.ts'
import { rememberFile } from '../../platform/files/ledger-queries.ts'
import { shownName } from '../../platform/files/shown-name.ts'
import { attachmentRefused, attachmentTooLarge, fileNotFound } from './errors.ts'
import { visibleFile } from './message-queries.ts'
import { insertUpload, type SessionRow } from './session-queries.ts'

/** Keeps a visitor's file for the message they are about to send. Its content says what it is. */
export async function uploadFile(
  ctx: Context,
  { workspaceId, id }: SessionRow,
  file: { name: string; content: AsyncIterable<Buffer>; truncated: () => boolean },
): Promise<ChatAttachment> {
  const stored = await ctx.files.put(file.content)
  if (file.truncated()) throw attachmentTooLarge(chatLimits.attachment / 2 ** 20)
  const type = await fileTypeFromFile(ctx.files.path(stored.hash))
  const mediaType = chatMediaTypes.find((allowed) => allowed === type?.mime)
  if (!mediaType) throw attachmentRefused()
  await rememberFile(ctx.db, { workspaceId, ...stored, mediaType })
  const named = {
    name: shownName(file.name),
    mediaType,
    size: stored.size,
  }
  const uploadId = await insertUpload(ctx.db, {
    workspaceId,
    sessionId: id,
    fileHash: stored.hash,
    ...named,
  })
  return { id: uploadId, ...named }
}

/** A file of the dialogue. Throws file.not-found for any other. */
export async function findVisibleFile(ctx: Context, { workspaceId, id }: SessionRow, fileId: string) {
  const file = await visibleFile(ctx.db, workspaceId, id, fileId)
  if (!file) throw fileNotFound()
  return file
}
