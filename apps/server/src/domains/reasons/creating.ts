import { mostReasons, type NewReason } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { aTeamOf } from './answerable.ts'
import { reasonNotFound, tooManyReasons } from './errors.ts'
import { manageReasons } from './policy.ts'
import { allReasons, holdTree, insertReasons } from './queries.ts'
import { said } from './telling.ts'

/** It stands last among those beside it. Answers its id. */
export async function createReason(
  ctx: Context,
  actor: Actor,
  given: z.output<typeof NewReason>,
): Promise<string> {
  permit(actor, manageReasons)
  return await write(ctx, async (trx) => {
    await holdTree(trx, actor.workspaceId)
    const rows = await allReasons(trx, actor.workspaceId)
    if (rows.length >= mostReasons) throw tooManyReasons()
    if (given.parentId && !rows.some(({ id }) => id === given.parentId)) throw reasonNotFound()
    await aTeamOf(trx, actor.workspaceId, given.teamId)
    const place = 1 + Math.max(0, ...rows.map((row) => row.place))
    const [row] = await insertReasons(trx, actor.workspaceId, [{ ...given, place }])
    await append(trx, actor, { kind: 'reason.created', data: said(row!) })
    return row!.id
  })
}
