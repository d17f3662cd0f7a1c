import type { Context } from '../../context.ts'
import { write } from '../../platform/db/write.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { ownAddresses } from '../channels/own-addresses.ts'
import { normaliseEmail } from '../customers/normalising.ts'
import { claimIdentifier, mayClaim } from '../customers/proving.ts'
import { tooManyAddresses } from './errors.ts'
import { followUpJob } from './following-up.ts'
import { lockSession, type SessionRow, updateSession } from './session-queries.ts'
import { actorOfVisitor } from './visitor.ts'

/** Enough for whoever mistypes or changes their mind; what is claimed stands on the customer for the desk to see. */
const addressesAtMost = 5

/**
 * The visitor says where answers may follow them. The address is claimed: shown as such, used for this
 * case's answers, and nothing of anybody's is opened by it. An address the shop has signed stays.
 */
export async function giveContact(
  ctx: Context,
  { workspaceId, id }: SessionRow,
  contact: { email: string; name?: string | undefined },
): Promise<void> {
  const email = normaliseEmail(contact.email)
  // Answers sent to an address of ours would come back to us.
  if (!email || (await ownAddresses(ctx.db, workspaceId))(email)) return
  await write(ctx, async (trx) => {
    const session = await lockSession(trx, workspaceId, id)
    if (session.verified) return
    await updateSession(trx, workspaceId, id, { email, name: contact.name || session.name })
    const { customerId, caseId } = session
    if (!customerId) return
    const claim = { customerId, kind: 'email', value: email, evidence: 'chat' } as const
    if (!(await mayClaim(trx, workspaceId, claim, addressesAtMost))) throw tooManyAddresses()
    await claimIdentifier(trx, actorOfVisitor(session), claim)
    // An answer may be waiting for an address to follow them to.
    if (caseId) await enqueue(trx, ...followUpJob(workspaceId, caseId, new Date()))
  })
}
