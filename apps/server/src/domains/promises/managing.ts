import { mostPromisePolicies, type NewPromisePolicy, type PromisePolicyChange } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { policyNotFound, promisesNothing, tooManyPolicies } from './errors.ts'
import { managePromises } from './policy.ts'
import {
  deletePolicy,
  holdPolicies,
  insertPolicy,
  type PolicyRow,
  placePolicies,
  policiesInForce,
  updatePolicy,
} from './queries.ts'

/** It comes last. Answers its id. */
export async function createPolicy(
  ctx: Context,
  actor: Actor,
  given: z.output<typeof NewPromisePolicy>,
): Promise<string> {
  permit(actor, managePromises)
  refuseEmpty(given)
  return await write(ctx, async (trx) => {
    await holdPolicies(trx, actor.workspaceId)
    const others = await policiesInForce(trx, actor.workspaceId)
    if (others.length >= mostPromisePolicies) throw tooManyPolicies()
    const place = 1 + Math.max(0, ...others.map((one) => one.place))
    const row = await insertPolicy(trx, { ...given, workspaceId: actor.workspaceId, place, deletedAt: null })
    await append(trx, actor, { kind: 'promise-policy.created', data: said(row) })
    return row.id
  })
}

/** A new version of it: what runs keeps the one it was made under. Or it comes before others, or after. */
export async function changePolicy(
  ctx: Context,
  actor: Actor,
  id: string,
  { after, ...part }: z.output<typeof PromisePolicyChange>,
): Promise<void> {
  permit(actor, managePromises)
  await write(ctx, async (trx) => {
    await holdPolicies(trx, actor.workspaceId)
    const all = await policiesInForce(trx, actor.workspaceId)
    const before = all.find((one) => one.id === id)
    if (!before) throw policyNotFound()
    const changed = { ...before, ...part }
    refuseEmpty(changed)
    if (Object.keys(part).length > 0) await updatePolicy(trx, actor.workspaceId, id, part)
    if (after !== undefined) await place(trx, all, before, after)
    await append(trx, actor, { kind: 'promise-policy.changed', data: said(changed) })
  })
}

/** What was promised under it stands; nothing new is. */
export async function removePolicy(ctx: Context, actor: Actor, id: string): Promise<void> {
  permit(actor, managePromises)
  await write(ctx, async (trx) => {
    await holdPolicies(trx, actor.workspaceId)
    const row = (await policiesInForce(trx, actor.workspaceId)).find((one) => one.id === id)
    if (!row) throw policyNotFound()
    await deletePolicy(trx, actor.workspaceId, id)
    await append(trx, actor, { kind: 'promise-policy.deleted', data: said(row) })
  })
}

async function place(trx: Trx, all: readonly PolicyRow[], row: PolicyRow, after: string | null) {
  const others = all.filter(({ id }) => id !== row.id)
  const at = others.findIndex(({ id }) => id === after) + 1
  if (after && at === 0) throw policyNotFound()
  await placePolicies(
    trx,
    row.workspaceId,
    others.toSpliced(at, 0, row).map(({ id }) => id),
  )
}

function refuseEmpty({ first, next, solution }: Pick<PolicyRow, 'first' | 'next' | 'solution'>): void {
  if (first === null && next === null && solution === null) throw promisesNothing()
}

const said = ({ id, name }: { id: string; name: string }) => ({ policyId: id, name })
