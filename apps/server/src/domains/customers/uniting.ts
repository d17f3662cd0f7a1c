import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import { alreadyOne } from './errors.ts'
import { headsOf } from './heads.ts'
import type { Evidence } from './tables.ts'
import { insertUnion, lockUnions, putHeads, standingUnions, wholeOf } from './union-queries.ts'

interface Uniting {
  from: string
  into: string
  /** What showed that the two are one. */
  evidence: Evidence
}

/**
 * One customer has turned out to be another. From now on both, and whoever is one with either, are read as one; what
 * each of them has stays where it came, so that it can be undone. Refuses two who are one already: so the unions never
 * go round in a circle, and each that is undone parts exactly two.
 */
export async function uniteCustomers(
  trx: Trx,
  actor: Actor,
  { from, into, evidence }: Uniting,
): Promise<string> {
  const { workspaceId } = actor
  await lockUnions(trx, workspaceId)
  const [one, other] = [await wholeOf(trx, workspaceId, from), await wholeOf(trx, workspaceId, into)]
  if (one.headId === other.headId) throw alreadyOne()
  const union = await insertUnion(trx, {
    workspaceId,
    fromId: from,
    intoId: into,
    evidence,
    actorKind: actor.kind,
    actorId: actor.id,
  })
  const all = [...one.members, ...other.members]
  await putHeads(trx, workspaceId, all, headsOf(all, await standingUnions(trx, workspaceId, all)))
  await append(trx, actor, { kind: 'customer.joined', customerId: into, data: { from, union, evidence } })
  return union
}
