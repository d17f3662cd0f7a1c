import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { channelsApi } from './api-groups.ts'
import { deliver } from './delivering.ts'
import { inboundRoutes } from './inbound-routes.ts'
import { channelPermissions } from './policy.ts'
import { pruneRawMail } from './pruning-raw-mail.ts'
import { readInbound, settleInbound } from './reconciling.ts'
import { routes } from './routes.ts'
import { sweepOutbound } from './sweeping.ts'
import { sweepFiles } from './sweeping-files.ts'
import { startTakingMail } from './taking-mail.ts'
import { mailOfDemo } from './telling-demo.ts'
import { channelsToday, inboundToday } from './telling-today.ts'
import { channelGauges, channelsRemark } from './watching-health.ts'
import { startWatchingMailboxes } from './watching-mailboxes.ts'
import { queueGauges } from './watching-queues.ts'

export const channels: Domain<Context> = {
  name: 'channels',
  api: channelsApi,
  permissions: [...channelPermissions, readInbound, settleInbound],
  routes: (app, ctx) => {
    routes(app, ctx)
    inboundRoutes(app, ctx)
  },
  files: [{ table: 'inbound_items', unlistedUntil: 'pruned_at' }],
  sentences: (ctx) => [channelsToday(ctx), inboundToday(ctx)],
  demo: mailOfDemo,
  holds: [
    { table: 'inbound_items', by: 'result_message_id', of: 'messages' },
    { table: 'outbound_messages', by: 'message_id', of: 'messages' },
  ],
  jobs: (ctx) => ({
    'send-mail': (payload: { workspaceId: string; id: string }) => deliver(ctx, payload),
    'sweep-outbound': () => sweepOutbound(ctx),
    'prune-raw-mail': () => pruneRawMail(ctx),
    'sweep-files': () => sweepFiles(ctx),
  }),
  gauges: (ctx) => [...channelGauges(ctx), ...queueGauges(ctx)],
  remarks: (ctx) => ({ channels: () => channelsRemark(ctx) }),
  services: [
    { name: 'smtp-listener', role: 'channels', start: (ctx) => startTakingMail(ctx) },
    { name: 'mailboxes', role: 'channels', start: (ctx) => startWatchingMailboxes(ctx) },
  ],
  cron: { 'sweep-outbound': '* * * * *', 'prune-raw-mail': '41 2 * * *', 'sweep-files': '11 3 * * *' },
}
