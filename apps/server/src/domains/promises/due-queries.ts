import type { Channel, PromiseKind } from '@polku/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'

/** `broken`: its time has run out, `breaking`: its owner is to be told. */
export type Telling = 'broken' | 'breaking'

/** A promise that somebody has to be told of, and of whose case. */
export interface DuePromise {
  workspaceId: string
  id: string
  caseId: string
  kind: PromiseKind
  dueAt: Date
  customerId: string
  channel: Channel
}

/** What happened just in time may not be committed yet. */
const grace = sql`interval '2 seconds'`

const due: Record<Telling, RawBuilder<unknown>> = {
  /** Index promises_to_break. */
  broken: sql`p.ended_at is null and p.broken_at is null and p.due_at is not null and p.due_at <= now() - ${grace}`,
  /** Index promises_to_warn. */
  breaking: sql`p.ended_at is null and p.broken_at is null and p.told_at is null and p.warns_at is not null
    and p.warns_at <= now() - ${grace}`,
}

/** It has been met in time, and the reader of the log is about to say so. Index messages_of_case. */
const met = sql`case p.kind
  when 'own' then false
  when 'solution' then c.state in ('waiting', 'solved', 'closed')
  else exists (select 1 from messages m where m.workspace_id = p.workspace_id and m.case_id = p.case_id
    and m.direction = 'out' and m.author_kind = 'person'
    and m.occurred_at >= p.made_at and m.occurred_at <= p.due_at) end`

/** Whether there is anything to tell. */
export async function isAnyDue(db: Reader): Promise<Record<Telling, boolean>> {
  const { rows } = await sql<Record<Telling, boolean>>`
    select exists (select 1 from promises p where ${due.broken}) as broken,
      exists (select 1 from promises p where ${due.breaking}) as breaking`.execute(db)
  return rows[0]!
}

/** Marks as many as given, the longest due first, and answers them; what somebody else has in hand is passed. */
export async function markTold(trx: Trx, what: Telling, limit: number): Promise<DuePromise[]> {
  const by = what === 'broken' ? sql`p.due_at` : sql`p.warns_at`
  const mark = what === 'broken' ? sql`broken_at = p.due_at` : sql`told_at = now()`
  const { rows } = await sql<DuePromise>`
    with told as materialized (
      select p.workspace_id, p.id, c.customer_id, c.channel from promises p
      join cases c on c.workspace_id = p.workspace_id and c.id = p.case_id
      where ${due[what]} and not ${met}
      order by ${by} limit ${limit} for update of p skip locked)
    update promises p set ${mark} from told
    where p.workspace_id = told.workspace_id and p.id = told.id
    returning p.workspace_id, p.id, p.case_id, p.kind, p.due_at, told.customer_id, told.channel`.execute(trx)
  return rows
}
