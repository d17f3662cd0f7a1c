import type { WaysToWrite } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { mailSenders } from '../channels/mail-senders.ts'
import { lookUpCustomer } from '../customers/looking-up.ts'
import { openCases } from './policy.ts'
import { answerableIdentifiers } from './queries.ts'

/** To which addresses, and from which, somebody may write to a customer first; the first of each is the usual. */
export async function waysToWrite(ctx: Context, actor: Actor, customerId: string): Promise<WaysToWrite> {
  permit(actor, openCases)
  const { workspaceId } = actor
  const [customer, identifiers, from] = await Promise.all([
    lookUpCustomer(ctx, actor, customerId),
    answerableIdentifiers(ctx.db, workspaceId, customerId),
    mailSenders(ctx, workspaceId),
  ])
  const addresses = new Map(identifiers.toReversed().map((one) => [one.value, one]))
  const to = [...addresses.values()]
    .toReversed()
    .map(({ id, value, status }) => ({ identifierId: id, address: value, status }))
  return { customer, to, from }
}
