import type { Dialogue } from '../../platform/channels/served-kind.ts'
import type { Reader } from '../../platform/db/database.ts'
import { noRecipient } from '../cases/errors.ts'
import { type AnswerAddress, answerAddress } from './answering-address.ts'
import { checkedCopies } from './copying-others.ts'
import { mailChannelFor } from './sending.ts'

export interface WayOut {
  to: AnswerAddress
  cc: string[]
}

/** To whom an answer by mail goes. Throws case.no-recipient, message.copies-refused. */
export async function wayOut(db: Reader, dialogue: Dialogue, cc: readonly string[]): Promise<WayOut> {
  const { workspaceId } = dialogue
  const to = await answerAddress(db, workspaceId, dialogue)
  if (!to || !(await mailChannelFor(db, workspaceId, dialogue.channelId))) throw noRecipient()
  return { to, cc: await checkedCopies(db, workspaceId, cc, to) }
}
