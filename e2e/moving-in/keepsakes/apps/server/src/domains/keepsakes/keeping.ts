import type { Keepsake } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { requireCustomer } from '../customers/looking-up.ts'
import { keptAlready } from './errors.ts'
import { keepKeepsakes, readKeepsakes } from './policy.ts'
import { insertKeepsake, keepsakesOf } from './queries.ts'

export async function keep(ctx: Context, actor: Actor, customerId: string, title: string): Promise<Keepsake> {
  permit(actor, keepKeepsakes)
  const { id: ofWhom } = await requireCustomer(ctx, actor, customerId)
  return await write(ctx, async (trx) => {
    const kept = await insertKeepsake(trx, actor.workspaceId, ofWhom, title)
    if (!kept) throw keptAlready()
    await append(trx, actor, {
      kind: 'keepsake.kept',
      customerId: ofWhom,
      data: { keepsakeId: kept.id },
    })
    return { id: kept.id, title, keptAt: kept.keptAt.toISOString() }
  })
}

export async function listKeepsakes(
  ctx: Context,
  actor: Actor,
  customerId: string,
): Promise<{ items: Keepsake[] }> {
  permit(actor, readKeepsakes)
  const { id } = await requireCustomer(ctx, actor, customerId)
  const rows = await keepsakesOf(ctx.db, actor.workspaceId, id)
  return { items: rows.map((row) => ({ id: row.id, title: row.title, keptAt: row.keptAt.toISOString() })) }
}
