import type { TagRef } from '@polku/contract'
import { type Selectable, type SqlBool, sql, type Updateable } from 'kysely'
import type { CasesAsked } from '../../platform/cases/additions.ts'
import { CaseSet } from '../../platform/cases/narrowing.ts'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { TagTable } from './tables.ts'

export type TagRow = Selectable<TagTable>

/** In the order in which they were made. */
export async function tagsPage(
  db: Reader,
  workspaceId: string,
  page: { limit: number; after: { at: Date; id: string } | null },
): Promise<TagRow[]> {
  const { limit, after } = page
  return await db
    .selectFrom('tags')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .$if(after !== null, (query) =>
      query.where(sql<SqlBool>`(created_at, id) > (${after!.at}, ${after!.id}::uuid)`),
    )
    .orderBy('createdAt')
    .orderBy('id')
    .limit(limit)
    .execute()
}

export async function countInUse(db: Reader, workspaceId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from tags where workspace_id = ${workspaceId} and retired_at is null`.execute(
    db,
  )
  return rows[0]!.n
}

export const insertTag = (trx: Trx, workspaceId: string, tag: Pick<TagRow, 'name' | 'colour'>) =>
  trx
    .insertInto('tags')
    .values({ workspaceId, ...tag, retiredAt: null })
    .returningAll()
    .executeTakeFirstOrThrow()

export const lockTag = (trx: Trx, workspaceId: string, id: string) =>
  trx
    .selectFrom('tags')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const updateTag = (trx: Trx, workspaceId: string, id: string, change: Updateable<TagTable>) =>
  trx
    .updateTable('tags')
    .set(change)
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

/** Of the tags named, those of the workspace, held against being retired meanwhile. */
export const tagsAmong = (trx: Trx, workspaceId: string, ids: readonly string[]) =>
  trx
    .selectFrom('tags')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .forShare()
    .execute()

/** Answers which of them the case did not have yet. */
export async function insertCaseTags(
  trx: Trx,
  workspaceId: string,
  caseId: string,
  tagIds: readonly string[],
): Promise<string[]> {
  if (tagIds.length === 0) return []
  const rows = await trx
    .insertInto('caseTags')
    .values(tagIds.map((tagId) => ({ workspaceId, caseId, tagId })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('tagId')
    .execute()
  return rows.map(({ tagId }) => tagId)
}

/** Answers which of them the case had. */
export async function deleteCaseTags(
  trx: Trx,
  workspaceId: string,
  caseId: string,
  tagIds: readonly string[],
): Promise<string[]> {
  if (tagIds.length === 0) return []
  const rows = await trx
    .deleteFrom('caseTags')
    .where('workspaceId', '=', workspaceId)
    .where('caseId', '=', caseId)
    .where('tagId', 'in', tagIds)
    .returning('tagId')
    .execute()
  return rows.map(({ tagId }) => tagId)
}

export async function countOfCase(db: Reader, workspaceId: string, caseId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from case_tags where workspace_id = ${workspaceId} and case_id = ${caseId}`.execute(
    db,
  )
  return rows[0]!.n
}

/** The tags of each of the cases, by name. The primary key of case_tags. */
export async function tagsOfCases(db: Reader, asked: CasesAsked): Promise<Map<string, { tags: TagRef[] }>> {
  const { rows } = await sql<{ caseId: string; tags: TagRef[] }>`
    select ct.case_id, json_agg(json_build_object('id', t.id, 'name', t.name, 'colour', t.colour)
      order by lower(t.name)) as tags
    from case_tags ct join tags t on t.workspace_id = ct.workspace_id and t.id = ct.tag_id
    where ct.workspace_id = ${asked.workspaceId} and ct.case_id = any(${asked.ids}::uuid[])
    group by ct.case_id`.execute(db)
  return new Map(rows.map(({ caseId, tags }) => [caseId, { tags }]))
}

/** The cases with any of the tags. Index case_tags_of_tag, or the primary key from a case's side. */
export const taggedWith = (workspaceId: string, tagIds: readonly string[]) =>
  new CaseSet(sql`
    select ct.case_id from case_tags ct where ct.workspace_id = ${workspaceId} and ct.tag_id = any(${tagIds}::uuid[])`)
