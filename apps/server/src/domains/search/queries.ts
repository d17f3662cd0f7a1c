import type { FoundKind } from '@polku/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'

export interface HitRow {
  docId: number
  kind: FoundKind
  refId: string
  caseId: string | null
  messageId: string | null
  customerId: string | null
  occurredAt: Date
}

export interface Asked {
  workspaceId: string
  tsquery: string | null
  /** Of the case `c` and the document `d`. */
  conditions: RawBuilder<unknown>[]
  kind: FoundKind | null
  spam: boolean
  before: number
  limit: number
}

const bucketSize = 10_000
/** Looked at before anything else: what is common is found in the first of them. */
const nearest = 40
/** Of what must be looked at case by case, so much at once; the rest comes when the reader asks for more. */
const furthest = 200

export interface HitPage {
  rows: HitRow[]
  /** Where it was left off, where there may be more. */
  next: number | null
}

/**
 * The newest that match. What is common is found in the nearest buckets, each read by its own part of the index until
 * there is enough; what is not found there is rare, and found in the whole index at once. Only where what is common
 * has to be narrowed by its cases, the rest is gone through a stretch at a time. Index search_documents_words.
 */
export async function hitsBefore(db: Reader, asked: Asked): Promise<HitPage> {
  const top = Math.floor(Math.min(asked.before - 1, await newestDocument(db, asked.workspaceId)) / bucketSize)
  const near = await inBuckets(db, asked, top, top - nearest + 1)
  if (near.length === asked.limit) return { rows: near, next: near.at(-1)!.docId }
  const below = Math.max(0, (top - nearest + 1) * bucketSize)
  if (below === 0) return { rows: near, next: null }
  const rest = { ...asked, before: below, limit: asked.limit - near.length }
  if (asked.tsquery !== null && asked.conditions.length === 0) {
    const rows = [...near, ...(await anywhere(db, rest))]
    return { rows, next: rows.length === asked.limit ? rows.at(-1)!.docId : null }
  }
  const last = top - nearest - furthest + 1
  const rows = [...near, ...(await inBuckets(db, rest, top - nearest, last))]
  if (rows.length === asked.limit) return { rows, next: rows.at(-1)!.docId }
  return { rows, next: last > 0 ? last * bucketSize : null }
}

async function inBuckets(db: Reader, asked: Asked, from: number, to: number): Promise<HitRow[]> {
  const { rows } = await sql<HitRow>`
    select found.* from generate_series(${from}::int, ${Math.max(0, to)}::int, -1) nth (bucket)
    cross join lateral (${hits(
      asked,
      sql`and d.bucket = nth.bucket
      and d.id >= nth.bucket::bigint * ${sql.lit(bucketSize)} and d.id < (nth.bucket::bigint + 1) * ${sql.lit(bucketSize)}`,
    )}) found
    limit ${asked.limit}`.execute(db)
  return rows
}

async function anywhere(db: Reader, asked: Asked): Promise<HitRow[]> {
  return (await hits(asked, sql``).execute(db)).rows
}

const hits = (
  { workspaceId, tsquery, conditions, kind, spam, before, limit }: Asked,
  where: RawBuilder<unknown>,
) =>
  sql<HitRow>`
    select d.id as doc_id, d.kind, d.ref_id, d.case_id, d.message_id, d.customer_id, d.occurred_at
    from search_documents d
    left join cases c on c.workspace_id = d.workspace_id and c.id = d.case_id
    where d.workspace_id = ${workspaceId} and d.id < ${before} ${where}
      ${tsquery === null ? sql`` : sql`and d.words @@ ${tsquery}::tsquery`}
      ${kind === null ? sql`` : sql`and d.kind = ${kind}`}
      ${spam ? sql`` : sql`and c.spam is not true`}
      ${conditions.length > 0 ? sql`and ${sql.join(conditions, sql` and `)}` : sql``}
    order by d.id desc limit ${limit}`

/** Index search_documents_pkey. */
async function newestDocument(db: Reader, workspaceId: string): Promise<number> {
  const { rows } = await sql<{ newest: number | null }>`
    select max(id) as newest from search_documents where workspace_id = ${workspaceId}`.execute(db)
  return rows[0]?.newest ?? 0
}

const likely = (value: string) => `${value.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`

export async function teamsCalled(db: Reader, workspaceId: string, name: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from teams where workspace_id = ${workspaceId} and lower(name) like ${likely(name)}`.execute(db)
  return rows.map(({ id }) => id)
}

export async function channelsCalled(db: Reader, workspaceId: string, name: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from channels where workspace_id = ${workspaceId}
      and (lower(name) like ${likely(name)} or lower(address) = ${name.toLowerCase()})`.execute(db)
  return rows.map(({ id }) => id)
}

export async function timeZoneOf(db: Reader, workspaceId: string): Promise<string> {
  const row = await db
    .selectFrom('workspaces')
    .select('timeZone')
    .where('id', '=', workspaceId)
    .executeTakeFirstOrThrow()
  return row.timeZone
}
