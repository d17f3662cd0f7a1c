import type { ChannelName } from '@polku/contract'
import type { Reader } from '../db/database.ts'
import type { Deliveries, Letters, ServedKind } from './served-kind.ts'

/** The kinds of channel that the domains bring. */
export interface Kinds<Ctx> {
  channelKinds: readonly ServedKind<Ctx>[]
}

export function servedKind<Ctx>({ channelKinds }: Kinds<Ctx>, name: ChannelName): ServedKind<Ctx> {
  const kind = channelKinds.find((each) => each.name === name)
  if (!kind) throw new Error(`No domain serves channels of the kind ${name}`)
  return kind
}

/** How letters of a kind leave. What the contract says can leave as one has somebody who sends it. */
export function lettersOf<Ctx>(kinds: Kinds<Ctx>, name: ChannelName): Letters<Ctx> {
  const { letters } = servedKind(kinds, name)
  if (!letters) throw new Error(`What is said by ${name} leaves as no letter`)
  return letters
}

/** Those kinds by which somebody can be written to first. */
export const kindsWithLetters = <Ctx>({ channelKinds }: Kinds<Ctx>) =>
  channelKinds.flatMap(({ name, letters }) => (letters ? [{ name, letters }] : []))

/** How messages are doing that went as letters, of whichever kind: an answer in one may have followed in another. */
export async function deliveriesOf<Ctx>(
  kinds: Kinds<Ctx>,
  db: Reader,
  workspaceId: string,
  messageIds: readonly string[],
): Promise<Deliveries> {
  if (messageIds.length === 0) return new Map()
  const told = kindsWithLetters(kinds).map(({ letters }) => letters.deliveries(db, workspaceId, messageIds))
  return new Map((await Promise.all(told)).flatMap((each) => [...each]))
}
