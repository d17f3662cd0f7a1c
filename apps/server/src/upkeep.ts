import type { Context } from './context.ts'
import { startCopier } from './platform/analytics/copier.ts'
import type { Domain } from './platform/domain.ts'
import { forgetOldKeys, freeClaims } from './platform/http/idempotency-queries.ts'
import { freeJobs, freeLeftJobs } from './platform/jobs/jobs.ts'
import { forgetOldEvents } from './platform/log/forgetting-events.ts'
import { makeRoomInLog } from './platform/log/part-queries.ts'

/** The platform's own standing work, registered like a domain's. */
export const upkeep: Domain<Context> = {
  name: 'upkeep',
  jobs: (ctx) => ({
    'forget-idempotency-keys': () => forgetOldKeys(ctx.db),
    'free-left-jobs': () => freeLeftJobs(ctx.pool),
    'forget-old-events': async () =>
      void (await forgetOldEvents(ctx.db, ctx.log, ctx.config.eventsKeptMonths)),
    'make-room-in-log': async () => void (await makeRoomInLog(ctx.db)),
  }),
  async takeOver(ctx) {
    await freeJobs(ctx.pool)
    await freeClaims(ctx.db)
  },
  services: [
    {
      name: 'copier',
      role: 'worker',
      async start(ctx) {
        const { clickhouse } = ctx.analytics
        if (!clickhouse) return { stop: async () => {} }
        return startCopier({ db: ctx.db, pool: ctx.pool, wake: ctx.signal, log: ctx.log, clickhouse })
      },
    },
  ],
  cron: {
    'forget-idempotency-keys': '17 * * * *',
    'free-left-jobs': '*/2 * * * *',
    'forget-old-events': '53 3 * * *',
    'make-room-in-log': '41 * * * *',
  },
}
