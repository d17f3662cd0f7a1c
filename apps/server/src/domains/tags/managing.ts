import { mostTags, type NewTag, type Tag, type TagChange } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { decodeCursor, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import { append } from '../../platform/log/append.ts'
import { nameTaken, tagNotFound, tooManyTags } from './errors.ts'
import { manageTags, readTags } from './policy.ts'
import { countInUse, insertTag, lockTag, type TagRow, tagsPage, updateTag } from './queries.ts'

export async function listTags(ctx: Context, actor: Actor, query: { limit: number; after?: string }) {
  permit(actor, readTags)
  const after = decodeCursor(query.after, uuidForm)
  const rows = await tagsPage(ctx.db, actor.workspaceId, { limit: query.limit + 1, after })
  const { shown, next } = pageOf(rows, query.limit, (last) => [last.createdAt, last.id])
  return { items: shown.map(presentTag), next }
}

export async function createTag(ctx: Context, actor: Actor, given: z.output<typeof NewTag>): Promise<Tag> {
  permit(actor, manageTags)
  return await write(ctx, async (trx) => {
    if ((await countInUse(trx, actor.workspaceId)) >= mostTags) throw tooManyTags()
    const tag = await insertTag(trx, actor.workspaceId, given)
    const { id, name, colour } = tag
    await append(trx, actor, { kind: 'tag.created', data: { tagId: id, name, colour } })
    return presentTag(tag)
  }).catch(nameTaken)
}

/** Renames, recolours, retires or takes up again. */
export async function changeTag(
  ctx: Context,
  actor: Actor,
  id: string,
  { retired, ...change }: z.output<typeof TagChange>,
): Promise<Tag> {
  permit(actor, manageTags)
  return await write(ctx, async (trx) => {
    const before = await lockTag(trx, actor.workspaceId, id)
    if (!before) throw tagNotFound()
    const comesBack = retired === false && before.retiredAt !== null
    if (comesBack && (await countInUse(trx, actor.workspaceId)) >= mostTags) throw tooManyTags()
    const retiredAt =
      retired === undefined ? before.retiredAt : retired ? (before.retiredAt ?? new Date()) : null
    const after = await updateTag(trx, actor.workspaceId, id, { ...change, retiredAt })
    const { name, colour } = after
    await append(trx, actor, {
      kind: 'tag.changed',
      data: { tagId: id, name, colour, retired: retiredAt !== null },
    })
    return presentTag(after)
  }).catch(nameTaken)
}

const presentTag = ({ id, name, colour, retiredAt }: TagRow): Tag => ({
  id,
  name,
  colour,
  retired: retiredAt !== null,
})
