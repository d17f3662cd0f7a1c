import type { Order } from '@polku/contract'
import type { OrderRow } from './queries.ts'

export function presentOrder({ workspaceId: _, ...row }: OrderRow): Order {
  return {
    ...row,
    placedAt: row.placedAt.toISOString(),
    promisedAt: row.promisedAt?.toISOString() ?? null,
  }
}
