import {
  type Case,
  type CaseCounts,
  type CaseSummary,
  type CasesQuery,
  type CaseView,
  channelKinds,
} from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { addedToCases } from '../../platform/cases/additions.ts'
import { narrowingsOf } from '../../platform/cases/narrowing.ts'
import { servedKind } from '../../platform/channels/kinds.ts'
import { write } from '../../platform/db/write.ts'
import { decodeCursor, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import { mailAddressesOf } from '../customers/reaching.ts'
import type { CaseRow } from './changing-state.ts'
import { caseNotFound } from './errors.ts'
import { forwardedIn } from './first-writer-queries.ts'
import {
  endOfTime,
  type InboxOrder,
  type InboxRow,
  inboxCounts,
  inboxMatching,
  inboxPage,
  inboxRow,
  inboxRowOfNumber,
  teamCounts,
} from './inbox-queries.ts'
import { byOwnColumns } from './own-columns-queries.ts'
import { readCases } from './policy.ts'
import { presentCase, presentSummary } from './present.ts'
import { caseById, deleteRead, putRead } from './queries.ts'
import { markSeen } from './seeing.ts'

/** The views in which somebody may wait for us. */
const ourTurn: readonly CaseView[] = ['mine', 'unassigned', 'open']
/** Those in which something may be promised. */
const promising: readonly CaseView[] = [...ourTurn, 'waiting', 'drafts']

export async function listCases(
  ctx: Context,
  actor: Actor,
  query: z.output<typeof CasesQuery>,
): Promise<{ items: CaseSummary[]; next: string | null }> {
  permit(actor, readCases)
  if (query.number !== undefined) {
    const row = await inboxRowOfNumber(ctx.db, actor.workspaceId, actor.personId, query.number)
    return { items: await summaries(ctx, actor, row ? [row] : []), next: null }
  }
  const asking = { workspaceId: actor.workspaceId, personId: actor.personId }
  const question = {
    ...asking,
    view: query.view,
    channel: query.channel ?? null,
    teamId: query.team ?? null,
    customerId: query.customer ?? null,
    order: orderOf(query),
    narrowed: [...byOwnColumns(query), ...narrowingsOf(ctx.caseFilters, query, asking)],
  }
  const after = decodeCursor(query.after, uuidForm)
  const rows = query.search
    ? await inboxMatching(ctx.db, question, query.search, after, query.limit + 1)
    : await inboxPage(ctx.db, question, after, query.limit + 1)
  const { shown, next } = pageOf(rows, query.limit, (last) => [places[question.order](last), last.id])
  return { items: await summaries(ctx, actor, shown), next }
}

async function summaries(ctx: Context, actor: Actor, rows: readonly InboxRow[]): Promise<CaseSummary[]> {
  const asked = { workspaceId: actor.workspaceId, ids: rows.map(({ id }) => id) }
  const added = await addedToCases(ctx.ofCases, ctx.db, asked)
  return rows.map((row) => presentSummary(row, added(row.id)))
}

function orderOf({ view, order }: z.output<typeof CasesQuery>): InboxOrder {
  if (view === 'snoozed') return 'returning'
  return (order === 'due' ? promising : ourTurn).includes(view) ? order : 'latest'
}

/** Where a case stands in the order of a list. */
const places: Record<InboxOrder, (row: InboxRow) => Date> = {
  latest: (row) => row.lastMessageAt,
  waiting: (row) => row.waitingSince ?? endOfTime,
  due: (row) => row.dueAt ?? endOfTime,
  returning: (row) => row.snoozedUntil!,
}

export async function countCases(ctx: Context, actor: Actor): Promise<CaseCounts> {
  permit(actor, readCases)
  const [counts, teams] = await Promise.all([
    inboxCounts(ctx.db, actor.workspaceId, actor.personId),
    teamCounts(ctx.db, actor.workspaceId),
  ])
  const under = (prefix: string) =>
    Object.fromEntries(
      counts
        .filter(({ name }) => name.startsWith(prefix))
        .map(({ name, n }) => [name.slice(prefix.length), n]),
    )
  return {
    views: under('view:') as CaseCounts['views'],
    channels: under('channel:') as CaseCounts['channels'],
    teams,
  }
}

export async function openCase(ctx: Context, actor: Actor, caseId: string): Promise<Case> {
  permit(actor, readCases)
  const row = await inboxRow(ctx.db, actor.workspaceId, actor.personId, caseId)
  if (!row) throw caseNotFound()
  const stored = await caseById(ctx.db, actor.workspaceId, caseId)
  const asked = { workspaceId: actor.workspaceId, ids: [caseId] }
  const [added, replyTo, forwarded] = await Promise.all([
    addedToCases(ctx.ofCases, ctx.db, asked),
    stored ? servedKind(ctx, stored.channel).whereRepliesGo(ctx, stored) : null,
    stored ? whoWroteFirst(ctx, stored) : null,
  ])
  return presentCase(row, actor, added(caseId), replyTo, forwarded)
}

async function whoWroteFirst(
  ctx: Context,
  { workspaceId, id, customerId }: CaseRow,
): Promise<Case['forwarded']> {
  const forwarded = await forwardedIn(ctx.db, workspaceId, id)
  if (!forwarded) return null
  const { forwarderName, writer } = forwarded
  const own = await mailAddressesOf(ctx.db, workspaceId, customerId)
  return { by: forwarderName, ...writer, credited: own.some(({ value }) => value === writer.address) }
}

/** Marks a case read, or unread, for the person who asks; nobody else sees a difference. */
export async function markRead(ctx: Context, actor: Actor, caseId: string, read: boolean): Promise<void> {
  permit(actor, readCases)
  const { personId } = actor
  await write(ctx, async (trx) => {
    const row = await caseById(trx, actor.workspaceId, caseId)
    if (!row) throw caseNotFound()
    if (read && channelKinds[row.channel].live) await markSeen(trx, actor, row, 'in')
    if (!personId) return
    // Whatever the clocks say, what came last is among what was read.
    const at = new Date(Math.max(Date.now(), row.lastInboundAt?.getTime() ?? 0))
    if (read) await putRead(trx, actor.workspaceId, personId, caseId, at)
    else await deleteRead(trx, actor.workspaceId, personId, caseId)
  })
}

/** The case's row for another domain's action. Throws case.not-found. */
export async function requireCase(ctx: Context, actor: Actor, caseId: string): Promise<CaseRow> {
  const row = await caseById(ctx.db, actor.workspaceId, caseId)
  if (!row) throw caseNotFound()
  return row
}
