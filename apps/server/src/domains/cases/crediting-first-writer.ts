import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { areOne } from '../customers/knowing-as-one.ts'
import { customerAt } from '../customers/knowing-by-address.ts'
import { noteContact, withdrawContact } from '../customers/noting-contact.ts'
import { mailAddressesOf } from '../customers/reaching.ts'
import type { CaseRow } from './changing-state.ts'
import { caseNotFound, nothingForwarded } from './errors.ts'
import { type ForwardedMail, forwardedIn, setWriter } from './first-writer-queries.ts'
import { handOn } from './handing-on.ts'
import { settleCases } from './policy.ts'
import { latestEvent, lockCase } from './queries.ts'

/** A colleague has forwarded a customer's mail: the case becomes that customer's, and the colleague speaks in it. */
export const creditFirstWriter = (ctx: Context, actor: Actor, caseId: string): Promise<void> =>
  withForwarded(ctx, actor, caseId, async (trx, row, forwarded) => {
    const into = await customerAt(trx, actor, forwarded.writer)
    if (await areOne(trx, actor.workspaceId, into.customerId, row.customerId)) return
    await move(trx, actor, row, into)
    await setWriter(trx, actor.workspaceId, caseId, forwarded.from, { kind: 'other', id: null })
  })

/** Undoes it: the case is its colleague's again, as it came. */
export const returnToForwarder = (ctx: Context, actor: Actor, caseId: string): Promise<void> =>
  withForwarded(ctx, actor, caseId, async (trx, row, { from }) => {
    const moved = await latestEvent(trx, actor.workspaceId, caseId, 'case.customer-changed')
    const customerId = (moved?.data as { from?: string } | undefined)?.from
    const own = customerId ? await mailAddressesOf(trx, actor.workspaceId, customerId) : []
    const identifier = own.find(({ value }) => value === from)
    if (!customerId || !identifier || customerId === row.customerId) return
    await move(trx, actor, row, { customerId, identifierId: identifier.id })
    await setWriter(trx, actor.workspaceId, caseId, from, { kind: 'customer', id: customerId })
  })

async function withForwarded(
  ctx: Context,
  actor: Actor,
  caseId: string,
  work: (trx: Trx, row: CaseRow, forwarded: ForwardedMail) => Promise<void>,
): Promise<void> {
  permit(actor, settleCases)
  await write(ctx, async (trx) => {
    const row = await lockCase(trx, actor.workspaceId, caseId)
    if (!row) throw caseNotFound()
    const forwarded = await forwardedIn(trx, actor.workspaceId, caseId)
    if (!forwarded) throw nothingForwarded()
    await work(trx, row, forwarded)
  })
}

async function move(
  trx: Trx,
  actor: Actor,
  row: CaseRow,
  into: { customerId: string; identifierId: string },
): Promise<void> {
  const from = row.customerId
  await noteContact(trx, actor, into.customerId, row.lastInboundAt ?? row.lastMessageAt)
  await withdrawContact(trx, actor, from)
  await handOn(trx, actor, row, into)
}
