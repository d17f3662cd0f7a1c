import type { CasePromise, PromisePolicy } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { requireCase } from '../cases/reading.ts'
import { policyNotFound } from './errors.ts'
import { promisesInCase } from './of-case-queries.ts'
import { readPromises } from './policy.ts'
import { policiesInForce, runningUnder } from './queries.ts'

export async function listPolicies(ctx: Context, actor: Actor): Promise<{ items: PromisePolicy[] }> {
  permit(actor, readPromises)
  const [rows, running] = await Promise.all([
    policiesInForce(ctx.db, actor.workspaceId),
    runningUnder(ctx.db, actor.workspaceId),
  ])
  return {
    items: rows.map(({ id, name, conditions, first, next, solution, warnAt, version }) => ({
      ...{ id, name, conditions, first, next, solution, warnAt, version },
      running: running.get(id) ?? 0,
    })),
  }
}

export async function readPolicy(ctx: Context, actor: Actor, id: string): Promise<PromisePolicy> {
  const one = (await listPolicies(ctx, actor)).items.find((policy) => policy.id === id)
  if (!one) throw policyNotFound()
  return one
}

/** All that were made in a case. */
export async function listPromises(
  ctx: Context,
  actor: Actor,
  caseId: string,
): Promise<{ items: CasePromise[] }> {
  permit(actor, readPromises)
  await requireCase(ctx, actor, caseId)
  return { items: await promisesInCase(ctx.db, actor.workspaceId, caseId) }
}
