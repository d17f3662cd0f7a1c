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
  /** The index alone tells whether something matches; else each that may has to be looked at. */
  toldByIndex: boolean
  before: number
  limit: number
}

const bucketSize = 10_000
/** Looked at first, and then twice as many, and so on: what each has to be looked at for costs up to 0.1 s a bucket. */
const nearest = 1
/** What is common is found within so many; what is not is rare enough to be asked of the whole index. */
const near = 12
/** So long one answer looks; the reader who wants more asks on from where it was left off. */
const patienceMs = 150

export interface HitPage {
  rows: HitRow[]
  /** Where it was left off, where there may be more. */
  next: number | null
}

/**
 * The newest that match. Gone through a stretch of buckets at a time, each read by its own part of the index, until
 * there is enough. What is not common enough for that is found in the whole index at once, where the index tells all of
 * it; words that stand together, words left out, and what the cases say have to be looked at one by one, which goes on
 * for a while and leaves the rest for the next page: so a page may have less than was asked for. Index
 * search_documents_words.
 */
export async function hitsBefore(db: Reader, asked: Asked): Promise<HitPage> {
  const began = performance.now()
  const top = Math.floor(Math.min(asked.before - 1, await newestDocument(db, asked.workspaceId)) / bucketSize)
  const rows: HitRow[] = []
  const enough = () => rows.length >= asked.limit
  let bucket = top
  for (let stretch = nearest; bucket >= 0 && !enough(); stretch *= 2) {
    const rest = {
      ...asked,
      limit: asked.limit - rows.length,
      before: Math.min(asked.before, (bucket + 1) * bucketSize),
    }
    if (asked.toldByIndex && top - bucket >= near) {
      rows.push(...(await anywhere(db, rest)))
      return { rows, next: enough() ? rows.at(-1)!.docId : null }
    }
    rows.push(...(await inBuckets(db, rest, bucket, bucket - stretch + 1)))
    bucket -= stretch
    if (performance.now() - began > patienceMs) break
  }
  if (enough()) return { rows, next: rows.at(-1)!.docId }
  return { rows, next: bucket >= 0 ? (bucket + 1) * bucketSize : null }
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

/** In whichever language. */
export async function reasonsCalled(db: Reader, workspaceId: string, name: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from reasons where workspace_id = ${workspaceId}
      and exists (select 1 from jsonb_each_text(names) each where lower(each.value) like ${likely(name)})`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

export async function tagsCalled(db: Reader, workspaceId: string, name: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from tags where workspace_id = ${workspaceId} and lower(name) like ${likely(name)}`.execute(db)
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
