import type { ChatPage } from '@polku/contract'
import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { VisitTable } from './tables.ts'

export type VisitRow = Selectable<VisitTable>

/** The visit as it is now; the one that began at the same moment is the same visit. */
export async function putVisit(
  trx: Trx,
  visit: {
    workspaceId: string
    sessionId: string
    site: string
    referrer: string | null
    beganAt: Date
    pages: ChatPage[]
  },
): Promise<void> {
  const pages = JSON.stringify(visit.pages) as never
  await trx
    .insertInto('visits')
    .values({ ...visit, pages })
    .onConflict((conflict) =>
      conflict.columns(['workspaceId', 'sessionId', 'beganAt']).doUpdateSet({ pages }),
    )
    .execute()
}

/** Visits that are not on the timeline yet; marks them as being on it. */
export async function takeUntold(trx: Trx, workspaceId: string, sessionId: string): Promise<VisitRow[]> {
  return await trx
    .updateTable('visits')
    .set({ told: true })
    .where('workspaceId', '=', workspaceId)
    .where('sessionId', '=', sessionId)
    .where('told', '=', false)
    .returningAll()
    .execute()
}

/** The latest visit of whoever wrote in the case. */
export async function latestVisit(db: Reader, workspaceId: string, caseId: string) {
  const { rows } = await sql<VisitRow>`
    select v.* from chat_session_cases sc
    join visits v on v.workspace_id = sc.workspace_id and v.session_id = sc.session_id
    where sc.workspace_id = ${workspaceId} and sc.case_id = ${caseId}
    order by v.began_at desc limit 1`.execute(db)
  return rows[0]
}

export async function pagesOf(db: Reader, workspaceId: string, visitIds: string[]) {
  const { rows } = await sql<Pick<VisitRow, 'id' | 'pages'>>`
    select id, pages from visits where workspace_id = ${workspaceId} and id = any(${visitIds}::uuid[])`.execute(
    db,
  )
  return new Map(rows.map(({ id, pages }) => [id, pages]))
}

/** Whether a page of the visit of which the event `e` tells is called so. */
export const pageTitleHolds = (pattern: string): RawBuilder<boolean> => sql`(
  e.kind = 'visit.began' and exists (select 1 from visits v, jsonb_array_elements(v.pages) page
    where v.workspace_id = e.workspace_id and v.id = (e.data ->> 'visitId')::uuid and page ->> 'title' ilike ${pattern}))`
