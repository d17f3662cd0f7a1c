import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { DemoLoadState } from './tables.ts'

export interface DemoLoad {
  workspaceId: string
  done: number
  total: number
  /** The moment the company is written for: when its workspace was made, so that a second try writes the same. */
  now: Date
}

/** Demo companies that have been asked for and are not whole yet. */
export const unfinishedLoads = (db: Reader): Promise<DemoLoad[]> =>
  db
    .selectFrom('demoLoads')
    .innerJoin('workspaces', 'workspaces.id', 'demoLoads.workspaceId')
    .select(['demoLoads.workspaceId', 'demoLoads.done', 'demoLoads.total', 'workspaces.createdAt as now'])
    .where('demoLoads.state', 'in', ['waiting', 'running'])
    .execute()

export const demoLoad = (db: Reader, workspaceId: string) =>
  db
    .selectFrom('demoLoads')
    .select(['state', 'done', 'total', 'error'])
    .where('workspaceId', '=', workspaceId)
    .executeTakeFirst()

export const upsertDemoLoad = (
  db: Reader,
  workspaceId: string,
  load: { state: DemoLoadState; done: number; total: number; error: string | null },
) =>
  db
    .insertInto('demoLoads')
    .values({ workspaceId, ...load })
    .onConflict((conflict) => conflict.column('workspaceId').doUpdateSet({ ...load, updatedAt: sql`now()` }))
    .execute()

/** The workspace of the demo company, and the moment it is told for. */
export const demoWorkspace = (db: Reader) =>
  db
    .selectFrom('workspaces')
    .select(['id', 'createdAt as now'])
    .where('demo', '=', true)
    .orderBy('createdAt')
    .executeTakeFirst()
