import type { HandlingBeat } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { requireCase } from '../cases/reading.ts'
import { handleCases } from './policy.ts'
import { countBeat } from './queries.ts'

/** Notes how long somebody has just been at work on a case. What a program does takes nobody's time. */
export async function countHandling(
  ctx: Context,
  actor: Actor,
  caseId: string,
  { id, seconds }: z.output<typeof HandlingBeat>,
): Promise<void> {
  permit(actor, handleCases)
  await requireCase(ctx, actor, caseId)
  if (actor.kind !== 'person' || !actor.personId) return
  await countBeat(ctx.db, { workspaceId: actor.workspaceId, caseId, personId: actor.personId, id, seconds })
}
