import type { SeveralChange, SeveralChanged } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { SeveralKind } from '../../platform/cases/several.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { undoGone } from './errors.ts'
import {
  deleteOldSeveralChanges,
  deleteSeveralChange,
  insertSeveralChange,
  severalChange,
  type Undone,
} from './several-queries.ts'

/** One thing done with several cases, each in a transaction of its own; what one refuses holds no other up. */
export async function changeSeveral(
  ctx: Context,
  actor: Actor,
  ids: readonly string[],
  change: SeveralChange,
): Promise<SeveralChanged> {
  const [name, value] = Object.entries(change).find(([, given]) => given !== undefined)!
  const kind = kindNamed(ctx, name)
  permit(actor, kind.needs)
  const undone: Undone[] = []
  const refused = await withEach(ctx, new Set(ids), async (caseId) => {
    const undoing = await kind.change(ctx, actor, caseId, value)
    if (undoing) undone.push({ caseId, undoing })
  })
  const { workspaceId, id: doneBy } = actor
  const id =
    undone.length > 0
      ? await insertSeveralChange(ctx.db, { workspaceId, doneBy, kind: name, undoing: undone })
      : null
  return { id, changed: undone.map(({ caseId }) => caseId), refused }
}

/** Undoes it as a whole; a case that somebody has changed since then stays as it is. */
export async function undoSeveral(ctx: Context, actor: Actor, id: string): Promise<SeveralChanged> {
  const kept = await severalChange(ctx.db, actor.workspaceId, id, actor.id)
  if (!kept) throw undoGone()
  const kind = kindNamed(ctx, kept.kind)
  permit(actor, kind.needs)
  const undoings = new Map(kept.undoing.map(({ caseId, undoing }) => [caseId, undoing]))
  const changed: string[] = []
  const refused = await withEach(ctx, undoings.keys(), async (caseId) => {
    await kind.undo(ctx, actor, caseId, undoings.get(caseId)!)
    changed.push(caseId)
  })
  await deleteSeveralChange(ctx.db, actor.workspaceId, id)
  return { id: null, changed, refused }
}

const kindNamed = (ctx: Context, name: string): SeveralKind<Context, unknown> =>
  ctx.withSeveral[name as keyof SeveralChange] as SeveralKind<Context, unknown>

/** So many at once: done sooner than one after another, and connections are left for everybody else. */
const lanes = 4

async function withEach(
  ctx: Context,
  ids: Iterable<string>,
  work: (caseId: string) => Promise<unknown>,
): Promise<SeveralChanged['refused']> {
  const waiting = [...ids].values()
  const refused: SeveralChanged['refused'] = []
  const lane = async () => {
    for (const id of waiting) {
      await work(id).catch((error) => {
        if (!(error instanceof Refusal))
          ctx.log.error({ err: error, caseId: id }, 'a case could not be changed')
        const { code, message } = error instanceof Refusal ? error : new Refusal('service.failed')
        refused.push({ id, code, title: message })
      })
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return refused
}

/** The job `forget-several`: what is a day old is undone case by case, if at all. */
export const forgetSeveral = (ctx: Context): Promise<void> => deleteOldSeveralChanges(ctx.db)
