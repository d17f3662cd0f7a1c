import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import { aboutCase } from './about-case.ts'
import type { CaseRow } from './changing-state.ts'
import { type Company, companyOf, putMailDetails } from './judging-again-queries.ts'
import { latestMessage, type MessageRow, messageById } from './message-queries.ts'
import { lockCase, updateCase } from './queries.ts'
import type { MailDetails } from './tables.ts'

export type { Company }

export interface Judged {
  row: CaseRow
  message: MessageRow
  company: Company
}

/** A message whose sender is judged again, its case held for that, and what else has been said in the case. */
export async function lockForJudging(
  trx: Trx,
  workspaceId: string,
  messageId: string,
): Promise<Judged | null> {
  const shown = await messageById(trx, workspaceId, messageId)
  const row = shown && (await lockCase(trx, workspaceId, shown.caseId))
  // Read anew: somebody may have judged it while we waited for the case.
  const message = row && (await messageById(trx, workspaceId, messageId))
  return message ? { row: row!, message, company: await companyOf(trx, workspaceId, message) } : null
}

/** What is known of its sender now. */
export const describeSender = (trx: Trx, message: MessageRow, details: MailDetails): Promise<void> =>
  putMailDetails(trx, message.workspaceId, message.id, details)

/** Who wrote it is proved, though late. */
export async function noteProved(trx: Trx, actor: Actor, { row, message }: Judged): Promise<void> {
  const { workspaceId } = actor
  const latest = await latestMessage(trx, workspaceId, row.id, 'in')
  if (latest?.id === message.id) await updateCase(trx, workspaceId, row.id, { unverified: false })
  const { id: messageId, channel } = message
  await append(trx, actor, { ...aboutCase(row), kind: 'message.sender-proved', messageId, channel })
}
