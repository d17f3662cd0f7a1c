import type { LikelyReason } from '@polku/contract'
import type { Likely } from '@polku/text/topics'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { requireCase } from '../cases/reading.ts'
import type { Judgement } from './judging-thread.ts'
import { modelOf, standingOfModel, textOfCase } from './learning-queries.ts'
import { readReasons } from './policy.ts'
import { allReasons } from './queries.ts'
import { headOf, isGiven, pathTo, treeOf } from './tree.ts'

const program = new URL('./judging-thread.ts', import.meta.url)
const minutes = 60_000

const mostOffered = 3
/** What is less likely is no help to anybody. */
const leastOffered = 0.05

/** The likeliest first; none where nothing fits, where too little is learnt, or where judging fails. */
export async function likelyReasons(ctx: Context, actor: Actor, caseId: string): Promise<LikelyReason[]> {
  permit(actor, readReasons)
  await requireCase(ctx, actor, caseId)
  const { workspaceId } = actor
  const [known, text, reasons] = await Promise.all([
    standingOfModel(ctx.db, workspaceId),
    textOfCase(ctx.db, workspaceId, caseId),
    allReasons(ctx.db, workspaceId),
  ])
  if (!known || !text.trim()) return []
  try {
    return offered(reasons, await judge(ctx, { workspaceId, version: known.version, text }))
  } catch (error) {
    ctx.log.warn({ err: error, caseId }, 'likely reasons could not be judged')
    return []
  }
}

const judge = (ctx: Context, judgement: Judgement) =>
  ctx.threads
    .of(program, {
      idleMs: 10 * minutes,
      // It may have been learnt anew meanwhile; what is known now is better than what was asked for.
      answer: async ({ workspaceId }: Judgement) => (await modelOf(ctx.db, workspaceId))?.model,
    })
    .run<Likely[]>(judgement)

/** As the tree is now: a reason counts for the one that it is read as, and those out of use for nothing. */
export function offered(
  reasons: Awaited<ReturnType<typeof allReasons>>,
  likely: readonly Likely[],
): LikelyReason[] {
  if (likely[0]?.label === null) return []
  const tree = treeOf(reasons)
  const shares = new Map<string, number>()
  for (const { label, probability } of likely) {
    const row = label && tree.get(label)
    if (!row) continue
    const { id } = headOf(tree, row)
    shares.set(id, (shares.get(id) ?? 0) + probability)
  }
  return [...shares]
    .filter(([id, share]) => share >= leastOffered && isGiven(tree, tree.get(id)!))
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostOffered)
    .map(([id, probability]) => ({ reason: { id, path: pathTo(tree, tree.get(id)!) }, probability }))
}
