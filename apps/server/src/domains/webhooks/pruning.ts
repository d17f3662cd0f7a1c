import type { Context } from '../../context.ts'
import { deleteOlder } from './delivery-queries.ts'

const days = 30
const batch = 5000

/** The cron job `prune-webhook-deliveries`. What is older can still be sent again, from the log. */
export async function pruneDeliveries(ctx: Context): Promise<void> {
  while ((await deleteOlder(ctx.db, days, batch)) === batch);
}
