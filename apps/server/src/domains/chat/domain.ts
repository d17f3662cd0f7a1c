import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { caseRoutes } from './case-routes.ts'
import { channelRoutes } from './channel-routes.ts'
import { otherAddresses } from './finding-another-address.ts'
import { followUp, followUps } from './following-up.ts'
import { makeIdentitySecrets } from './making-identity-secret.ts'
import { onPath } from './on-path.ts'
import { pruneChat, sweepUploads } from './pruning.ts'
import { routes } from './routes.ts'
import { servedChat } from './serving.ts'
import { chatOfDemo } from './telling-demo.ts'
import { keepTryingSockets } from './trying-sockets.ts'
import { widgetFiles } from './widget-files.ts'

export const chat: Domain<Context> = {
  name: 'chat',
  permissions: [makeIdentitySecrets],
  channelKind: servedChat,
  routes: (app, ctx) => {
    caseRoutes(app, ctx)
    channelRoutes(app, ctx)
  },
  publicRoutes: (app, ctx) => {
    routes(app, ctx)
    keepTryingSockets(app, ctx)
    widgetFiles(app)
  },
  path: onPath,
  files: [{ table: 'chat_uploads' }],
  demo: chatOfDemo,
  holds: [
    { table: 'chat_sessions', by: 'customer_id' },
    { table: 'chat_session_cases', by: 'session_id', of: 'chat_sessions' },
    { table: 'visits', by: 'session_id', of: 'chat_sessions' },
    { table: 'chat_uploads', by: 'session_id', of: 'chat_sessions' },
    { table: 'chat_mailings', by: 'message_id', of: 'messages' },
  ],
  jobs: (ctx) => ({
    'follow-up-chat': (payload: { workspaceId: string; caseId: string }) => followUp(ctx, payload),
    'prune-chat': () => pruneChat(ctx),
    'sweep-chat-uploads': () => sweepUploads(ctx),
  }),
  cron: { 'prune-chat': '23 3 * * *', 'sweep-chat-uploads': '*/15 * * * *' },
  readers: () => [followUps, otherAddresses],
}
