import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import { unionNotFound } from './errors.ts'
import { headsOf } from './heads.ts'
import { endUnion, lockUnions, putHeads, standingUnions, wholeOf } from './union-queries.ts'

/**
 * The two of a union were not one after all. Each has again exactly what came to them, also of what came while they
 * were one, and whoever is one with either stays so. Throws customer.union-not-found where it stands no more.
 */
export async function partCustomers(
  trx: Trx,
  actor: Actor,
  { union, because }: { union: string; because: string },
): Promise<void> {
  const { workspaceId } = actor
  await lockUnions(trx, workspaceId)
  const undone = { undoneByKind: actor.kind, undoneById: actor.id, undoneBecause: because }
  const parted = await endUnion(trx, workspaceId, union, undone)
  if (!parted) throw unionNotFound()
  const { members } = await wholeOf(trx, workspaceId, parted.fromId)
  await putHeads(trx, workspaceId, members, headsOf(members, await standingUnions(trx, workspaceId, members)))
  await append(trx, actor, {
    kind: 'customer.parted',
    customerId: parted.intoId,
    data: { from: parted.fromId, union },
  })
}
