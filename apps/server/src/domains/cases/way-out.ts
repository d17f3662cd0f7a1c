import type { Reader } from '../../platform/db/database.ts'
import { mailChannelFor } from '../channels/sending.ts'
import { type AnswerAddress, answerAddress } from './answering-address.ts'
import type { CaseRow } from './changing-state.ts'
import { checkedCopies } from './copying-others.ts'
import { noRecipient } from './errors.ts'

export interface WayOut {
  to: AnswerAddress
  cc: string[]
}

/** To whom an answer by mail goes. Throws case.no-recipient, message.copies-refused. */
export async function wayOut(db: Reader, row: CaseRow, cc: readonly string[]): Promise<WayOut> {
  const { workspaceId } = row
  const to = await answerAddress(db, workspaceId, row)
  if (!to || !(await mailChannelFor(db, workspaceId, row.channelId))) throw noRecipient()
  return { to, cc: await checkedCopies(db, workspaceId, cc, to) }
}
