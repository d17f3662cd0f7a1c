import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { mailApi } from './api-groups.ts'
import { channelRoutes } from './channel-routes.ts'
import { checkSender } from './checking-senders.ts'
import { deliver } from './delivering.ts'
import { inboundRoutes } from './inbound-routes.ts'
import { pruneRawMail } from './pruning-raw-mail.ts'
import { mailDrain } from './receiving-mail.ts'
import { readInbound, settleInbound } from './reconciling.ts'
import { servedMail } from './serving.ts'
import { sweepOutbound } from './sweeping.ts'
import { startTakingMail } from './taking-mail.ts'
import { mailOfDemo } from './telling-demo.ts'
import { inboundToday } from './telling-today.ts'
import { startWatchingMailboxes } from './watching-mailboxes.ts'
import { queueGauges } from './watching-queues.ts'

export const mail: Domain<Context> = {
  name: 'mail',
  api: mailApi,
  permissions: [readInbound, settleInbound],
  channelKind: servedMail,
  routes: (app, ctx) => {
    channelRoutes(app, ctx)
    inboundRoutes(app, ctx)
  },
  files: [{ table: 'inbound_items', unlistedUntil: 'pruned_at' }],
  sentences: (ctx) => [inboundToday(ctx)],
  demo: mailOfDemo,
  holds: [
    { table: 'inbound_items', by: 'result_message_id', of: 'messages' },
    { table: 'outbound_messages', by: 'message_id', of: 'messages' },
  ],
  drains: (ctx) => [mailDrain(ctx)],
  jobs: (ctx) => ({
    'send-mail': (payload: { workspaceId: string; id: string }) => deliver(ctx, payload),
    'sweep-outbound': () => sweepOutbound(ctx),
    'prune-raw-mail': () => pruneRawMail(ctx),
    'check-sender': (payload: { workspaceId: string; id: string; attempt: number }) =>
      checkSender(ctx, payload),
  }),
  gauges: queueGauges,
  services: [
    { name: 'smtp-listener', role: 'channels', start: (ctx) => startTakingMail(ctx) },
    { name: 'mailboxes', role: 'channels', start: (ctx) => startWatchingMailboxes(ctx) },
  ],
  cron: { 'sweep-outbound': '* * * * *', 'prune-raw-mail': '41 2 * * *' },
}
