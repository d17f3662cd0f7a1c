import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { caseNotFound } from './errors.ts'
import { caseOpenedBy } from './message-queries.ts'
import { lockCase } from './queries.ts'
import { type InboundFile, type Received, receive } from './receiving.ts'

export interface PageAnswer {
  caseId: string
  /** By which of the customer's identifiers they had the page. */
  pageOf: string
  identifierId: string | null
  verified: boolean
  name: string | null
  text: string
  files: InboundFile[]
  /** Given with the form; the same one never says a thing twice. */
  clientId: string
  at: Date
}

/** What a customer writes on the page of their own matter, in the case it is about; a closed one is followed by another. */
export async function writeOnPage(
  trx: Trx,
  actor: Actor,
  { pageOf, name, ...answer }: PageAnswer,
): Promise<Pick<Received, 'caseId'>> {
  const row = await lockCase(trx, actor.workspaceId, answer.caseId)
  if (!row) throw caseNotFound()
  const before = await caseOpenedBy(trx, actor.workspaceId, answer.clientId)
  if (before) return { caseId: before }
  return await receive(trx, actor, {
    ...answer,
    pageOf,
    authorName: name,
    customerId: row.customerId,
    channel: row.channel,
    channelId: row.channelId,
    kind: 'message',
    subject: row.subject,
    folded: null,
    html: null,
    language: null,
    mail: null,
    spam: null,
  })
}
