import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { startCourier } from './courier.ts'
import { freeTaken } from './delivery-queries.ts'
import { followingLog } from './following-log.ts'
import { manageWebhooks } from './policy.ts'
import { pruneDeliveries } from './pruning.ts'
import { type Recovery, recover, recoverJob } from './recovering.ts'
import { routes } from './routes.ts'
import { type MailOff, mailOff, mailOffJob } from './telling-off.ts'
import { webhooksToday } from './telling-today.ts'
import { deliveryGauges } from './watching-deliveries.ts'

export const webhooks: Domain<Context> = {
  name: 'webhooks',
  api: [
    {
      name: 'Webhooks',
      description: 'Calls to your programs when something happens, and what became of them.',
      settings: true,
      concerns: ['webhook', 'webhook-delivery'],
    },
  ],
  permissions: [manageWebhooks],
  routes,
  sentences: (ctx) => [webhooksToday(ctx)],
  holds: [{ table: 'webhook_deliveries', by: 'concerns' }],
  readers: (ctx) => [followingLog(ctx)],
  jobs: (ctx) => ({
    [recoverJob]: (asked: Recovery) => recover(ctx, asked),
    [mailOffJob]: (mail: MailOff) => mailOff(ctx, mail),
    'prune-webhook-deliveries': () => pruneDeliveries(ctx),
  }),
  cron: { 'prune-webhook-deliveries': '29 3 * * *' },
  gauges: deliveryGauges,
  takeOver: (ctx) => freeTaken(ctx.db),
  services: [{ name: 'courier', role: 'worker', start: startCourier }],
}
