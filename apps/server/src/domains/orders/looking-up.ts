import type { Order } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { decodeCursor, encodeCursor, uuidForm } from '../../platform/http/cursor.ts'
import { requireCustomer } from '../customers/looking-up.ts'
import { readOrders } from './policy.ts'
import { presentOrder } from './present.ts'
import { ordersOf } from './queries.ts'

export async function listOrders(
  ctx: Context,
  actor: Actor,
  customerId: string,
  query: { limit: number; after?: string | undefined },
): Promise<{ items: Order[]; next: string | null }> {
  permit(actor, readOrders)
  await requireCustomer(ctx, actor, customerId)
  const after = decodeCursor(query.after, uuidForm)
  const rows = await ordersOf(ctx.db, actor.workspaceId, customerId, { after, limit: query.limit + 1 })
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  return {
    items: shown.map(presentOrder),
    next: rows.length > query.limit && last ? encodeCursor(last.placedAt, last.id) : null,
  }
}
