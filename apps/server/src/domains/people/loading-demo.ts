import type { SetUpProgress } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Reader } from '../../platform/db/database.ts'
import * as queries from './demo-load-queries.ts'
import type { DemoLoadState } from './tables.ts'

export type { DemoLoad } from './demo-load-queries.ts'

/** Demo companies that have been asked for and are not whole yet. */
export const unfinishedDemos = (ctx: Context): Promise<queries.DemoLoad[]> => queries.unfinishedLoads(ctx.db)

export const findDemo = (ctx: Context) => queries.demoWorkspace(ctx.db)

/** In the transaction of what was written, so that a killed process never writes a part twice; or at once, to be seen. */
export const recordDemoProgress = (
  db: Reader,
  workspaceId: string,
  load: { state: DemoLoadState; done: number; total: number; error?: string },
) => queries.upsertDemoLoad(db, workspaceId, { ...load, error: load.error ?? null })

export async function setUpProgress(ctx: Context, workspaceId: string): Promise<SetUpProgress> {
  return { demo: (await queries.demoLoad(ctx.db, workspaceId)) ?? null }
}
