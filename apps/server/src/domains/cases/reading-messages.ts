import type { Message } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { deliveriesOf } from '../../platform/channels/kinds.ts'
import { decodeCursor, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import type { CaseRow } from './changing-state.ts'
import { caseNotFound, messageNotFound } from './errors.ts'
import { attachmentsOf, type MessageRow, messageById, messagesPage } from './message-queries.ts'
import { type PendingRow, pendingById, pendingOf } from './pending-queries.ts'
import { readCases } from './policy.ts'
import { presentMessage } from './present.ts'
import { presentAnswer } from './present-pending.ts'
import { caseById } from './queries.ts'

/** Of a page of long mails together; one longer than this makes a page of its own. */
const pageBytes = 8 * 1024 * 1024

/** The newest messages before a place; the page itself runs from older to newer. */
export async function readMessages(
  ctx: Context,
  actor: Actor,
  caseId: string,
  query: { limit: number; before?: string | undefined },
): Promise<{ items: Message[]; next: string | null }> {
  permit(actor, readCases)
  const { workspaceId } = actor
  const before = decodeCursor(query.before, uuidForm)
  const [row, rows] = await Promise.all([
    caseById(ctx.db, workspaceId, caseId),
    messagesPage(ctx.db, workspaceId, caseId, before, { limit: query.limit, bytes: pageBytes }),
  ])
  if (!row) throw caseNotFound()
  const fit = Math.min(query.limit, rows.filter(({ fits }) => fits).length)
  const { shown, next } = pageOf(rows, fit, (oldest) => [oldest.occurredAt, oldest.id])
  const said = await present(ctx, actor, shown.reverse())
  // What has not been said yet comes after all that has.
  const pending = before ? [] : await presentPending(ctx, row, await pendingOf(ctx.db, workspaceId, caseId))
  return { items: [...said, ...pending], next }
}

export async function readMessage(ctx: Context, actor: Actor, messageId: string): Promise<Message> {
  permit(actor, readCases)
  const row = await messageById(ctx.db, actor.workspaceId, messageId)
  if (row) return (await present(ctx, actor, [row]))[0]!
  const pending = await pendingById(ctx.db, actor.workspaceId, messageId)
  const about = pending && (await caseById(ctx.db, actor.workspaceId, pending.caseId))
  if (!about) throw messageNotFound()
  return (await presentPending(ctx, about, [pending]))[0]!
}

async function presentPending(
  ctx: Context,
  { workspaceId, channel }: CaseRow,
  rows: PendingRow[],
): Promise<Message[]> {
  const ids = rows.map((row) => row.id)
  const attachments = await attachmentsOf(ctx.db, workspaceId, ids)
  return rows.map((row) =>
    presentAnswer(
      row,
      channel,
      attachments.filter((a) => a.messageId === row.id),
    ),
  )
}

async function present(ctx: Context, actor: Actor, rows: MessageRow[]): Promise<Message[]> {
  const ids = rows.map((row) => row.id)
  const letters = rows.filter(({ direction, kind }) => direction === 'out' && kind === 'message')
  const [attachments, deliveries] = await Promise.all([
    attachmentsOf(ctx.db, actor.workspaceId, ids),
    deliveriesOf(
      ctx,
      ctx.db,
      actor.workspaceId,
      letters.map(({ id }) => id),
    ),
  ])
  return rows.map((row) =>
    presentMessage(
      row,
      attachments.filter((a) => a.messageId === row.id),
      deliveries.get(row.id) ?? null,
    ),
  )
}
