import type { BlockedSender } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Reader } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { oneForm } from '../../platform/mail/address-form.ts'
import {
  blockedAddresses,
  blockedSendersPage,
  deleteBlockedSender,
  insertBlockedSender,
} from './blocked-sender-queries.ts'
import { blockSenders, readBlockedSenders } from './policy.ts'

export async function listBlockedSenders(
  ctx: Context,
  actor: Actor,
  query: { limit: number; after?: string },
) {
  permit(actor, readBlockedSenders)
  const after = query.after === undefined ? null : Buffer.from(query.after, 'base64url').toString()
  const rows = await blockedSendersPage(ctx.db, actor.workspaceId, { limit: query.limit, after })
  const last = rows.length === query.limit ? rows.at(-1)! : null
  return { items: rows.map(present), next: last && Buffer.from(last.pattern).toString('base64url') }
}

/** From now on mail from the address, or from the whole domain, is treated as spam. */
export async function blockSender(ctx: Context, actor: Actor, given: string) {
  permit(actor, blockSenders)
  const pattern = oneForm(given)
  await write(ctx, async (trx) => {
    if (!(await insertBlockedSender(trx, actor.workspaceId, pattern, actor.personId))) return
    // Events name no addresses; the list of blocked senders does.
    await append(trx, actor, {
      kind: 'sender.blocked',
      data: { domain: pattern.startsWith('@') },
    })
  })
  const [row] = await blockedSendersPage(ctx.db, actor.workspaceId, { limit: 1, after: null, pattern })
  return present(row!)
}

export async function unblockSender(ctx: Context, actor: Actor, pattern: string): Promise<void> {
  permit(actor, blockSenders)
  await write(ctx, async (trx) => {
    if (!(await deleteBlockedSender(trx, actor.workspaceId, pattern)))
      throw new Refusal('blocked-sender.not-found')
    await append(trx, actor, {
      kind: 'sender.unblocked',
      data: { domain: pattern.startsWith('@') },
    })
  })
}

/** Those of the addresses whose mail is taken for spam, since they or their domain were blocked. */
export async function blockedAmong(db: Reader, workspaceId: string, addresses: string[]): Promise<string[]> {
  return addresses.length > 0 ? await blockedAddresses(db, workspaceId, addresses) : []
}

type Row = Awaited<ReturnType<typeof blockedSendersPage>>[number]

const present = (row: Row): BlockedSender => ({
  pattern: row.pattern,
  createdAt: row.createdAt.toISOString(),
  createdBy: row.createdBy && row.createdByName ? { id: row.createdBy, name: row.createdByName } : null,
})
