import type { SpamReason } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { blockedAmong } from '../channels/blocking-senders.ts'
import { noteContact, withdrawContact } from '../customers/noting-contact.ts'
import { aboutCase } from './about-case.ts'
import type { CaseRow } from './changing-state.ts'
import { caseNotFound } from './errors.ts'
import { latestMessage } from './message-queries.ts'
import { settleCases } from './policy.ts'
import { lockCase, updateCase } from './queries.ts'

/** Moves a case to the spam view, or back from it. Said twice, it is done once; answers whether it was done. */
export async function markSpam(ctx: Context, actor: Actor, caseId: string, spam: boolean): Promise<boolean> {
  permit(actor, settleCases)
  return await write(ctx, async (trx) => {
    const row = await lockCase(trx, actor.workspaceId, caseId)
    if (!row) throw caseNotFound()
    if (row.spam === spam) return false
    if (spam) {
      await setAside(trx, actor, row, await reasonFor(trx, actor.workspaceId, caseId))
      return true
    }
    await updateCase(trx, actor.workspaceId, caseId, { spam, spamReason: null })
    await noteContact(trx, actor, row.customerId, row.lastInboundAt ?? row.lastMessageAt)
    await append(trx, actor, { ...aboutCase(row), kind: 'case.unmarked-spam' })
    return true
  })
}

/** Puts a case among the spam, for a reason. */
export async function setAside(trx: Trx, actor: Actor, row: CaseRow, spamReason: SpamReason): Promise<void> {
  await updateCase(trx, actor.workspaceId, row.id, { spam: true, spamReason })
  await withdrawContact(trx, actor, row.customerId)
  await append(trx, actor, { ...aboutCase(row), kind: 'case.marked-spam' })
}

/** Whoever blocked the sender a moment ago has said more than that this case is spam. */
async function reasonFor(trx: Trx, workspaceId: string, caseId: string): Promise<SpamReason> {
  const from = (await latestMessage(trx, workspaceId, caseId, 'in'))?.mail?.from
  const blocked = from ? await blockedAmong(trx, workspaceId, [from]) : []
  return blocked.length > 0 ? 'blocked-sender' : 'person'
}
