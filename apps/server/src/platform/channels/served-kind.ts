import type { Case, ChannelDetails, ChannelName, Message, WaysToWrite } from '@polku/contract'
import type { Actor } from '../auth/actor.ts'
import type { Reader, Trx } from '../db/database.ts'

/** A channel as it is kept; what its settings and secrets hold is its kind's affair. */
export interface KeptChannel {
  workspaceId: string
  id: string
  kind: ChannelName
  name: string
  address: string
  enabled: boolean
  settings: unknown
  secrets: Buffer | null
  createdAt: Date
  watchedSince: Date
}

/** A case, as far as whoever carries what is said in it has to know it. */
export interface Dialogue {
  workspaceId: string
  id: string
  customerId: string
  identifierId: string | null
  channelId: string | null
}

/**
 * What the server does for channels of one kind, brought by the domain that is the kind's. What a kind *can* do
 * stands in the contract (`channel-kinds.ts`), for everybody to ask. `Ctx` is the server's context.
 */
export interface ServedKind<Ctx> {
  name: ChannelName
  setUp: SetUp<Ctx>
  arrival: (channel: KeptChannel) => Arrival
  /** Whether anything leaves by a server that may fail. */
  leaves: (ctx: Ctx, channel: KeptChannel) => boolean
  /** What the other side has and does not give, by channel; of one workspace, or of all. */
  notGiven?: (db: Reader, workspaceId: string | null) => Promise<NotGiven[]>
  /** Whether anything has come in or gone out by the channel, so that it cannot be deleted. */
  carried: (db: Reader, workspaceId: string, id: string) => Promise<boolean>
  /** Where a reply in a case goes now, whether it leaves, and who else is in the conversation. */
  whereRepliesGo: (ctx: Ctx, dialogue: Dialogue) => Promise<Case['replyTo']>
  /** Where what is said leaves as a letter. */
  letters?: Letters<Ctx>
}

/**
 * How what comes reaches us, and so what silence says: fetched from elsewhere, it is asked for every minute; by a way
 * in that this installation holds open and tries itself, named as in `intakes`; or pushed by others, when it likes.
 */
export type Arrival = { by: 'fetching' } | { by: 'intake'; name: string } | { by: 'pushing' }

export interface NotGiven {
  channelId: string
  count: number
  reason: string
}

export interface SetUp<Ctx> {
  /** Address and secrets of a new channel, from the kind's own form. */
  begin: (ctx: Ctx, form: never) => Pick<KeptChannel, 'address' | 'secrets'>
  /**
   * What a change makes of what is the kind's own; `settings` are of its form already. Throws channel.wrong-kind
   * where something else is asked for than the kind has.
   */
  change: (ctx: Ctx, channel: KeptChannel, change: never) => Partial<Pick<KeptChannel, 'address' | 'secrets'>>
  /** Which secrets it has, and never the secrets. */
  present: (ctx: Ctx, channel: KeptChannel) => Pick<ChannelDetails, 'kind' | 'settings' | 'has'>
  /** The settings each way depends on: with others, what was wrong before says nothing. */
  ways: { in: readonly string[]; out: readonly string[] }
}

export interface Letters<Ctx> {
  /** As whom a dialogue can be begun, the first made first. */
  senders: (ctx: Ctx, workspaceId: string) => Promise<Sender[]>
  /** To whom copies go of those asked for. Throws why an answer cannot leave: case.no-recipient, message.copies-refused. */
  checkedCopies: (ctx: Ctx, db: Reader, dialogue: Dialogue, cc: readonly string[]) => Promise<string[]>
  /** Queues an answer, in the transaction that writes it. Throws as `checkedCopies` does. */
  send: (ctx: Ctx, trx: Trx, actor: Actor, dialogue: Dialogue, answer: Answer) => Promise<void>
  /** A person has what did not arrive sent again, or what is held. Throws what stands against it. */
  sendAgain: (
    ctx: Ctx,
    trx: Trx,
    actor: Actor,
    messageId: string,
  ) => Promise<'queued' | 'arrived' | 'unknown'>
  /** How letters are doing on their way, by the messages that went in them. */
  deliveries: (db: Reader, workspaceId: string, messageIds: readonly string[]) => Promise<Deliveries>
}

/** A channel by which a dialogue can be begun, its kind apart. */
export type Sender = Omit<WaysToWrite['from'][number], 'kind'>

export interface Answer {
  messageId: string
  cc: readonly string[]
}

export type Deliveries = Map<string, NonNullable<Message['delivery']>>
