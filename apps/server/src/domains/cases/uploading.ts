import type { Attachment } from '@polku/contract'
import { fileTypeFromFile } from 'file-type'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { rememberFile } from '../../platform/files/ledger-queries.ts'
import { withinQuota } from '../../platform/files/quota.ts'
import { shownName } from '../../platform/files/shown-name.ts'
import { fileNotFound } from './errors.ts'
import { type AttachmentRow, attachmentById, insertAttachment } from './message-queries.ts'
import { readCases, replyToCases } from './policy.ts'
import { presentAttachment } from './present.ts'

/** More than anybody attaches in a day, and less than would fill a disk by one stolen key. */
const aDay = 5 * 2 ** 30

/** Stores a file for a message about to be written. Typed by its content; the name is only shown. */
export async function uploadFile(
  ctx: Context,
  actor: Actor,
  file: { name: string; declaredType: string; content: AsyncIterable<Buffer>; size: number },
): Promise<Attachment> {
  permit(actor, replyToCases)
  const { workspaceId } = actor
  const allowances = [{ subject: `person ${actor.personId}`, hours: 24, bytes: aDay }]
  const stored = await withinQuota(ctx.db, workspaceId, allowances, file.size, () =>
    ctx.files.put(file.content),
  )
  const mediaType = (await fileTypeFromFile(ctx.files.path(stored.hash)))?.mime ?? textType(file.declaredType)
  await rememberFile(ctx.db, { workspaceId, ...stored, mediaType })
  const row = await insertAttachment(ctx.db, {
    workspaceId,
    uploadedBy: actor.personId,
    fileHash: stored.hash,
    name: shownName(file.name),
    mediaType,
    size: stored.size,
  })
  return presentAttachment(row)
}

/** Text has no signature to know it by; of what a sender says only harmless text types are believed. */
const textType = (declared: string) =>
  ['text/plain', 'text/csv', 'text/calendar', 'application/json'].includes(declared)
    ? declared
    : 'application/octet-stream'

export async function findFile(ctx: Context, actor: Actor, id: string): Promise<AttachmentRow> {
  permit(actor, readCases)
  const row = await attachmentById(ctx.db, actor.workspaceId, id)
  const mine = row && (row.messageId !== null || row.uploadedBy === actor.personId)
  if (!mine) throw fileNotFound()
  return row
}
