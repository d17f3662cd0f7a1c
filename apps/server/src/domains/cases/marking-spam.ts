import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { noteContact, withdrawContact } from '../customers/noting-contact.ts'
import { aboutCase } from './about-case.ts'
import { caseNotFound } from './errors.ts'
import { settleCases } from './policy.ts'
import { lockCase, updateCase } from './queries.ts'

/** Moves a case to the spam view, or back from it. Said twice, it is done once. */
export async function markSpam(ctx: Context, actor: Actor, caseId: string, spam: boolean): Promise<void> {
  permit(actor, settleCases)
  await write(ctx, async (trx) => {
    const row = await lockCase(trx, actor.workspaceId, caseId)
    if (!row) throw caseNotFound()
    if (row.spam === spam) return
    await updateCase(trx, actor.workspaceId, caseId, { spam, spamReason: spam ? 'person' : null })
    if (spam) await withdrawContact(trx, actor, row.customerId)
    else await noteContact(trx, actor, row.customerId, row.lastInboundAt ?? row.lastMessageAt)
    await append(trx, actor, {
      ...aboutCase(row),
      kind: spam ? 'case.marked-spam' : 'case.unmarked-spam',
    })
  })
}
