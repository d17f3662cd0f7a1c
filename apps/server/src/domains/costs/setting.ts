import type { NewHourCost, NewUnitCost } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { readReason } from '../reasons/reading.ts'
import { costInThePast } from './errors.ts'
import { manageCosts } from './policy.ts'
import { insertCost } from './queries.ts'

/** Says what an hour of work costs from some moment on. What it cost before stays as it was. */
export async function setHourCost(
  ctx: Context,
  actor: Actor,
  { validFrom, ...said }: z.output<typeof NewHourCost>,
): Promise<void> {
  permit(actor, manageCosts)
  const row = { ...said, ...setBy(actor), ...from(validFrom), channel: null, reasonId: null }
  await write(ctx, async (trx) => {
    const { id: costId } = await insertCost(trx, row)
    const { amount, currency } = said
    await append(trx, actor, { kind: 'hour-cost.set', data: { costId, amount, currency } })
  })
}

/** Says what a contact by a channel for a reason costs, or that it is worked out again. */
export async function setUnitCost(
  ctx: Context,
  actor: Actor,
  { validFrom, ...said }: z.output<typeof NewUnitCost>,
): Promise<void> {
  permit(actor, manageCosts)
  await readReason(ctx, actor, said.reasonId)
  const row = { ...said, ...setBy(actor), ...from(validFrom) }
  await write(ctx, async (trx) => {
    const { id: costId } = await insertCost(trx, row)
    const { source: _, ...data } = said
    await append(trx, actor, { kind: 'unit-cost.set', data: { costId, ...data } })
  })
}

const setBy = ({ workspaceId, personId, name }: Actor) => ({ workspaceId, setBy: personId, setByName: name })

/** What is over has been reported. A minute is for clocks that differ. */
function from(validFrom: string | undefined) {
  if (!validFrom) return {}
  const at = new Date(validFrom)
  if (at.getTime() < Date.now() - 60_000) throw costInThePast()
  return { validFrom: at }
}
