import type { ApiKey, MadeApiKey, Role } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { hashToken, makeToken } from '../../platform/auth/token.ts'
import { write } from '../../platform/db/write.ts'
import { decodeCursor, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { apiKeysPage, deleteApiKey, insertApiKey } from './api-key-queries.ts'
import { manageApiKeys } from './policy.ts'
import { requireRank } from './ranks.ts'

/** 64 characters of 48 random bytes, after a beginning by which leaked keys can be searched for. */
const makeKey = () => `polku_${makeToken(48)}`

/** Makes a key that acts as the person who makes it. `key` is given only by an unattended start. */
export async function createApiKey(
  ctx: Context,
  actor: Actor,
  form: { name: string; role: Role; key?: string },
): Promise<MadeApiKey> {
  permit(actor, manageApiKeys)
  requireRank(actor, form.role)
  const { personId, workspaceId } = actor
  if (!personId) throw new Refusal('auth.session-needed')
  const key = form.key ?? makeKey()
  const id = await write(ctx, async (trx) => {
    const row = { workspaceId, name: form.name, role: form.role, personId, start: key.slice(0, 10) }
    const made = await insertApiKey(trx, { ...row, keyHash: hashToken(key) })
    const data = { apiKeyId: made.id, name: form.name, role: form.role }
    await append(trx, actor, { kind: 'api-key.created', data })
    return made.id
  })
  // A key that was refused a moment ago may be this one.
  ctx.actors.clear()
  const [row] = await apiKeysPage(ctx.db, workspaceId, { limit: 1, after: null, id })
  return { ...presentApiKey(row!), key }
}

export async function listApiKeys(ctx: Context, actor: Actor, query: { limit: number; after?: string }) {
  permit(actor, manageApiKeys)
  const after = decodeCursor(query.after, uuidForm)
  const rows = await apiKeysPage(ctx.db, actor.workspaceId, { limit: query.limit + 1, after })
  const { shown, next } = pageOf(rows, query.limit, (last) => [last.createdAt, last.id])
  return { items: shown.map(presentApiKey), next }
}

/** Ends a key; requests under way finish, the next is refused. */
export async function revokeApiKey(ctx: Context, actor: Actor, id: string): Promise<void> {
  permit(actor, manageApiKeys)
  await write(ctx, async (trx) => {
    const key = await deleteApiKey(trx, actor.workspaceId, id)
    if (!key) throw new Refusal('api-key.not-found')
    requireRank(actor, key.role)
    const data = { apiKeyId: id, name: key.name }
    await append(trx, actor, { kind: 'api-key.revoked', data })
  })
  ctx.actors.clear()
}

type ApiKeyRow = Awaited<ReturnType<typeof apiKeysPage>>[number]

const presentApiKey = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  start: row.start,
  role: row.role,
  actsAs: { id: row.personId, name: row.personName },
  createdAt: row.createdAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
})
