import type { Context } from '../context.ts'
import { recordDemoProgress, unfinishedDemos } from '../domains/people/loading-demo.ts'
import { withOnlyOne } from '../platform/db/only-one.ts'
import type { Domain } from '../platform/domain.ts'
import { loadDemo } from './loading.ts'

/** Loads the demo company wherever one has been asked for, also one that a killed process left half written. */
export const demo: Domain<Context> = {
  name: 'demo',
  services: [{ name: 'demo-company', role: 'worker', start: async (ctx) => startLoading(ctx) }],
}

function startLoading(ctx: Context): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const follow = async () => {
    while (!stopping.signal.aborted) {
      try {
        await withOnlyOne(ctx.pool, 'demo-company', () => loadUnfinished(ctx, stopping.signal))
        if (!stopping.signal.aborted) await ctx.signal.next(5000)
      } catch (error) {
        ctx.log.error({ err: error }, 'the demo company could not be looked after and will be tried again')
        await ctx.signal.pause(5000)
      }
    }
  }
  const following = follow()
  return {
    async stop() {
      stopping.abort()
      ctx.signal.all()
      await following
    },
  }
}

async function loadUnfinished(ctx: Context, stop: AbortSignal): Promise<void> {
  for (const load of await unfinishedDemos(ctx)) {
    try {
      await loadDemo(ctx, load, { stop })
    } catch (error) {
      ctx.log.error({ err: error }, 'the demo company could not be loaded')
      const { workspaceId } = load
      const words = (error as Error).message.slice(0, 500)
      await recordDemoProgress(ctx.db, workspaceId, {
        state: 'failed',
        done: load.done,
        total: load.total,
        error: words,
      })
    }
  }
}
