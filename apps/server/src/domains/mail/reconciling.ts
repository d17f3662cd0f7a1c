import type { InboundCounts, InboundItem, InboundState } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permission, permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { decodeCursor, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import {
  askAgain,
  inboundById,
  inboundCounts,
  inboundPage,
  type LedgerRow,
  retryInbound,
} from './inbound-queries.ts'
import type { InboundRow } from './inbound-tables.ts'
import { askForMissed } from './missed-mail-queries.ts'

export const readInbound = permission('inbound.read', 'owner', 'admin', 'lead')
export const settleInbound = permission('inbound.retry', 'owner', 'admin', 'lead')

const itemNotFound = () => new Refusal('inbound.not-found')

/** The ledger, newest first. */
export async function readLedger(
  ctx: Context,
  actor: Actor,
  query: { state?: InboundState | undefined; limit: number; after?: string | undefined },
): Promise<{ items: InboundItem[]; next: string | null }> {
  permit(actor, readInbound)
  const after = decodeCursor(query.after, uuidForm)
  const rows = await inboundPage(ctx.db, actor.workspaceId, query.state, after, query.limit + 1)
  const { shown, next } = pageOf(rows, query.limit, (last) => [last.receivedAt, last.id])
  return { items: shown.map(presentItem), next }
}

/** Beyond this it no longer matters exactly how many, and counting them would. */
const countedUpTo = 10_000

export async function countLedger(ctx: Context, actor: Actor): Promise<InboundCounts> {
  permit(actor, readInbound)
  return { ...(await inboundCounts(ctx.db, actor.workspaceId, countedUpTo)), upTo: countedUpTo }
}

/** A person asks to read a failed mail again, perhaps after an upgrade that mends the reading. */
export async function retryItem(ctx: Context, actor: Actor, id: string): Promise<InboundItem> {
  permit(actor, settleInbound)
  return await write(ctx, async (trx) => {
    const asked = (await askForMissed(trx, actor.workspaceId, id))
      ? await askAgain(trx, actor.workspaceId, id)
      : undefined
    const row = asked ?? (await retryInbound(trx, actor.workspaceId, id))
    if (row) {
      await append(trx, actor, {
        kind: 'inbound.retried',
        channel: 'email',
        data: { inboundId: id },
      })
      return presentItem(row)
    }
    const found = await inboundById(trx, actor.workspaceId, id)
    if (!found) throw itemNotFound()
    throw new Refusal(found.state === 'failed' ? 'inbound.not-kept' : 'inbound.not-failed')
  })
}

/** The mail exactly as it came, for whoever looks into what went wrong. */
export async function rawItem(ctx: Context, actor: Actor, id: string): Promise<InboundRow> {
  permit(actor, readInbound)
  const row = await inboundById(ctx.db, actor.workspaceId, id)
  if (!row || row.prunedAt) throw itemNotFound()
  return row
}

const presentItem = (row: InboundRow & Partial<LedgerRow>): InboundItem => ({
  id: row.id,
  channelId: row.channelId,
  source: row.source,
  state: row.state,
  reason: row.reason,
  fault: row.fault,
  messageId: row.messageId,
  // Empty where nothing is wanted back, which says nothing of who sent it.
  from: row.from || row.envelope.from || null,
  subject: row.subject ?? null,
  size: row.size,
  attempts: row.attempts,
  caseId: row.caseId,
  receivedAt: row.receivedAt.toISOString(),
  settledAt: row.settledAt?.toISOString() ?? null,
  hasRaw: row.prunedAt === null,
})
