import type { CaseVisit, ChatPage, ChatVisit } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { readCases } from '../cases/policy.ts'
import { requireCase } from '../cases/reading.ts'
import { answerAddress } from '../mail/answering-address.ts'
import { lockSession, type SessionRow } from './session-queries.ts'
import { latestVisit, putVisit, takeUntold } from './visit-queries.ts'
import { actorOfVisitor } from './visitor.ts'

/** Keeps the pages of the visit in which somebody writes; the widget says that it passes them on. */
export async function recordVisit(
  ctx: Context,
  { workspaceId, id }: SessionRow,
  { pages: given, referrer }: ChatVisit,
  now = new Date(),
): Promise<void> {
  const pages = given.map((page) => ({ ...page, at: notLater(page, now) }))
  const first = pages[0]
  if (!first) return
  await write(ctx, async (trx) => {
    const session = await lockSession(trx, workspaceId, id)
    const { site } = session
    const beganAt = new Date(first.at)
    await putVisit(trx, { workspaceId, sessionId: id, site, referrer, beganAt, pages })
    if (session.caseId) await tellVisits(trx, actorOfVisitor(session), id, session.caseId)
  })
}

/** The visitor's clock may be wrong; nothing was seen after now. */
const notLater = (page: ChatPage, now: Date) =>
  new Date(Math.min(Date.parse(page.at), now.getTime())).toISOString()

/** Puts visits on the timeline of whoever has turned out to make them: one item a visit. */
export async function tellVisits(trx: Trx, actor: Actor, sessionId: string, caseId: string): Promise<void> {
  for (const { id, site, beganAt, pages } of await takeUntold(trx, actor.workspaceId, sessionId))
    await append(trx, actor, {
      kind: 'visit.began',
      occurredAt: beganAt,
      customerId: actor.id,
      caseId,
      channel: 'chat',
      data: { visitId: id, site, pages: pages.length },
    })
}

/** What an agent sees beside the dialogue. Throws case.not-found. */
export async function readVisit(ctx: Context, actor: Actor, caseId: string): Promise<CaseVisit> {
  permit(actor, readCases)
  const row = await requireCase(ctx, actor, caseId)
  const [visit, to] = await Promise.all([
    latestVisit(ctx.db, actor.workspaceId, caseId),
    row.channel === 'chat' ? answerAddress(ctx.db, actor.workspaceId, row) : null,
  ])
  return {
    visit: visit
      ? {
          id: visit.id,
          site: visit.site,
          referrer: visit.referrer,
          beganAt: visit.beganAt.toISOString(),
          pages: visit.pages,
        }
      : null,
    followUp: to ? { address: to.address, verified: to.verified } : null,
  }
}
