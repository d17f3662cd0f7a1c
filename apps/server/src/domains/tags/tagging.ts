import { mostTagsEach } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { aboutCase } from '../cases/about-case.ts'
import { requireCase } from '../cases/reading.ts'
import { tagNotFound, tagRetired, tooManyOfCase } from './errors.ts'
import { giveTags } from './policy.ts'
import { countOfCase, deleteCaseTags, insertCaseTags, tagsAmong } from './queries.ts'

export interface Tagging {
  give?: readonly string[] | undefined
  take?: readonly string[] | undefined
}

/** Gives a case tags and takes others from it; answers what that changed. */
export async function tagCase(
  ctx: Context,
  actor: Actor,
  caseId: string,
  { give = [], take = [] }: Tagging,
): Promise<{ given: string[]; taken: string[] }> {
  permit(actor, giveTags)
  const about = aboutCase(await requireCase(ctx, actor, caseId))
  return await write(ctx, async (trx) => {
    await refuseUnfit(trx, actor.workspaceId, give)
    const taken = await deleteCaseTags(trx, actor.workspaceId, caseId, take)
    const given = await insertCaseTags(trx, actor.workspaceId, caseId, give)
    if (given.length > 0 && (await countOfCase(trx, actor.workspaceId, caseId)) > mostTagsEach)
      throw tooManyOfCase()
    await append(
      trx,
      actor,
      ...taken.map((tagId) => ({ ...about, kind: 'case.untagged' as const, data: { tagId } })),
      ...given.map((tagId) => ({ ...about, kind: 'case.tagged' as const, data: { tagId } })),
    )
    return { given, taken }
  })
}

async function refuseUnfit(trx: Trx, workspaceId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const known = await tagsAmong(trx, workspaceId, ids)
  if (known.length < new Set(ids).size) throw tagNotFound()
  if (known.some(({ retiredAt }) => retiredAt)) throw tagRetired()
}
