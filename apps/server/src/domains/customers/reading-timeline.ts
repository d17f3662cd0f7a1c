import { kindsOnTimeline, type TimelineFilter, type TimelineItem } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { decodeCursor, numberForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import type { EventOnPath, PathSource, Told } from '../../platform/log/path-source.ts'
import { customerNotFound } from './errors.ts'
import { readCustomers } from './policy.ts'
import { presentTimelineItem } from './present.ts'
import { customerById } from './queries.ts'
import { timelinePage } from './timeline-queries.ts'

interface Query {
  limit: number
  before?: string | undefined
  filter?: z.infer<typeof TimelineFilter> | undefined
  search?: string | undefined
}

/** A page of a customer's path, newest first: the log's events, each with what its domain knows of it. */
export async function readTimeline(
  ctx: Context,
  sources: readonly PathSource[],
  actor: Actor,
  customerId: string,
  query: Query,
): Promise<{ items: TimelineItem[]; next: string | null }> {
  permit(actor, readCustomers)
  const { workspaceId } = actor
  const customer = await customerById(ctx.db, workspaceId, customerId)
  if (!customer) throw customerNotFound()
  const events = await timelinePage(ctx.db, sources, {
    workspaceId,
    members: customer.members,
    before: decodeCursor(query.before, numberForm),
    kinds: query.filter ? kindsOnTimeline(query.filter) : null,
    search: query.search || null,
    limit: query.limit + 1,
  })
  const { shown, next } = pageOf(events, query.limit, (last) => [last.occurredAt, last.id])
  const told = await tellOf(ctx, sources, workspaceId, shown)
  return { items: shown.map((event) => presentTimelineItem(event, told(event))), next }
}

/** Each domain is asked once, and only where it knows something of what is on the page. */
async function tellOf(
  ctx: Context,
  sources: readonly PathSource[],
  workspaceId: string,
  events: EventOnPath[],
): Promise<(event: EventOnPath) => Told[]> {
  const answers = await Promise.all(
    sources.map(async ({ knows, tell }) => {
      const known = events.filter(knows)
      return known.length > 0 ? await tell(ctx.db, workspaceId, known) : new Map<number, Told>()
    }),
  )
  return ({ id }) => answers.flatMap((answer) => answer.get(id) ?? [])
}
