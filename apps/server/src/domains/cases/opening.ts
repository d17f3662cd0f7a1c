import type { Case, NewCase } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { requireCustomer } from '../customers/looking-up.ts'
import { answerAddress } from './answering-address.ts'
import { noRecipient } from './errors.ts'
import { caseOpenedBy } from './message-queries.ts'
import { openCases } from './policy.ts'
import { insertCase } from './queries.ts'
import { openCase } from './reading.ts'
import { writeInto } from './writing.ts'

/** An agent writes to a customer first: a case by mail, with its opening message; once for each client id. */
export async function openNewCase(
  ctx: Context,
  actor: Actor,
  given: z.output<typeof NewCase>,
  clientId: string | null = null,
): Promise<Case> {
  permit(actor, openCases)
  const customer = await requireCustomer(ctx, actor, given.customerId)
  const to = await answerAddress(ctx.db, actor.workspaceId, { customerId: customer.id, identifierId: null })
  if (!to) throw noRecipient()
  const caseId = await write(ctx, async (trx) => {
    const opened = clientId && (await caseOpenedBy(trx, actor.workspaceId, clientId))
    if (opened) return opened
    const row = await insertCase(trx, {
      workspaceId: actor.workspaceId,
      customerId: customer.id,
      identifierId: to.identifierId,
      channel: 'email',
      subject: given.subject,
      language: customer.language,
      state: 'open',
      assigneeId: actor.personId,
    })
    await append(trx, actor, {
      kind: 'case.opened',
      customerId: customer.id,
      caseId: row.id,
      channel: 'email',
      data: { number: row.number, byUs: true },
    })
    await writeInto(trx, actor, row.id, { ...given.message, clientId })
    return row.id
  })
  return await openCase(ctx, actor, caseId)
}
