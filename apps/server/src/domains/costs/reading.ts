import type { SetCost, UnitCost, UnitCosts } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { namedReasons } from '../reasons/reading.ts'
import { manageCosts } from './policy.ts'
import { type CostRow, costsAt, type Measured, measuredBefore } from './queries.ts'

/** What contacts cost at a moment: as measured in the time before it, and as was set for it. */
export async function readUnitCosts(ctx: Context, actor: Actor, at: Date): Promise<UnitCosts> {
  permit(actor, manageCosts)
  const [costs, measured, named] = await Promise.all([
    costsAt(ctx.db, actor.workspaceId, at),
    measuredBefore(ctx.db, actor.workspaceId, at),
    namedReasons(ctx.db, actor.workspaceId),
  ])
  const hour = setCost(costs.find(({ reasonId }) => reasonId === null))
  const rows = new Map<
    string,
    { known?: Measured; set?: CostRow; channel: UnitCost['channel']; id: string }
  >()
  const row = (channel: UnitCost['channel'], reasonId: string) => {
    const id = named.get(reasonId)?.id ?? reasonId
    const key = `${channel} ${id}`
    if (!rows.has(key)) rows.set(key, { channel, id })
    return rows.get(key)!
  }
  for (const known of measured) row(known.channel, known.reasonId).known = known
  for (const set of costs) {
    if (!set.channel || !set.reasonId) continue
    const one = row(set.channel, set.reasonId)
    // What was set for the one it is read as holds before what was set for one that was merged into it.
    if (!one.set || set.reasonId === one.id) one.set = set
  }
  const items = [...rows.values()].flatMap(({ channel, id, known, set }): UnitCost[] => {
    const reason = named.get(id)
    const cost = setCost(set)
    if (!reason || (!known && !cost)) return []
    const seconds = known ? { mean: known.mean, low: known.low, high: known.high } : null
    const workedOut = seconds && hour ? Math.round((seconds.mean * hour.amount) / 3600) : null
    return [{ channel, reason, n: known?.n ?? 0, seconds, workedOut, set: cost }]
  })
  const total = ({ n, seconds }: UnitCost) => n * (seconds?.mean ?? 0)
  return { at: at.toISOString(), hour, items: items.toSorted((one, other) => total(other) - total(one)) }
}

const setCost = (row: CostRow | undefined): SetCost | null =>
  row && row.amount !== null
    ? {
        amount: row.amount,
        currency: row.currency,
        source: row.source,
        validFrom: row.validFrom.toISOString(),
        setBy: row.setByName,
        setAt: row.setAt.toISOString(),
      }
    : null
