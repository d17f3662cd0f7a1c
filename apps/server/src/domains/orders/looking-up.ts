import type { Order } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { decodeCursor, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
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
  const { shown, next } = pageOf(rows, query.limit, (last) => [last.placedAt, last.id])
  return { items: shown.map(presentOrder), next }
}
