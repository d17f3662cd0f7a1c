import { type ChannelName, channelKinds, type WaysToWrite } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { kindsWithLetters } from '../../platform/channels/kinds.ts'
import type { Sender } from '../../platform/channels/served-kind.ts'
import { lookUpCustomer } from '../customers/looking-up.ts'
import { type Reach, reachesOf } from '../customers/reaching.ts'
import { openCases } from './policy.ts'

export interface Way {
  name: ChannelName
  /** By which of the customer's addresses, the best known first. */
  reaches: Reach[]
  /** From which of our channels, the first made first. */
  senders: Sender[]
}

/** By which kinds of channel a customer may be written to first, where anything of theirs or ours is missing too. */
export const waysTo = (ctx: Context, workspaceId: string, customerId: string): Promise<Way[]> =>
  Promise.all(
    kindsWithLetters(ctx).map(async ({ name, letters }) => {
      const [reaches, senders] = await Promise.all([
        reachesOf(ctx.db, workspaceId, customerId, channelKinds[name].reaches),
        letters.senders(ctx, workspaceId),
      ])
      return { name, reaches, senders }
    }),
  )

/** To which addresses, and from which, somebody may write to a customer first; the first of each is the usual. */
export async function waysToWrite(ctx: Context, actor: Actor, customerId: string): Promise<WaysToWrite> {
  permit(actor, openCases)
  const { workspaceId } = actor
  const [customer, ways] = await Promise.all([
    lookUpCustomer(ctx, actor, customerId),
    waysTo(ctx, workspaceId, customerId),
  ])
  // Two who have turned out to be one may both know an address; the better known of them is asked for.
  const addresses = new Map(
    ways
      .flatMap(({ reaches }) => reaches)
      .toReversed()
      .map((one) => [one.value, one]),
  )
  const to = [...addresses.values()].toReversed().map(({ id, value, status }) => ({
    identifierId: id,
    address: value,
    status,
    kinds: ways.filter(({ reaches }) => reaches.some((one) => one.id === id)).map(({ name }) => name),
  }))
  return {
    customer,
    to,
    from: ways.flatMap(({ name, senders }) => senders.map((sender) => ({ ...sender, kind: name }))),
  }
}
