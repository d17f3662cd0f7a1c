import type { Context } from './context.ts'
import type { Domain } from './platform/domain.ts'
import { forgetOldKeys } from './platform/http/idempotency-queries.ts'

/** The platform's own standing work, registered like a domain's. */
export const upkeep: Domain<Context> = {
  name: 'upkeep',
  jobs: (ctx) => ({ 'forget-idempotency-keys': () => forgetOldKeys(ctx.db) }),
  cron: { 'forget-idempotency-keys': '17 * * * *' },
}
