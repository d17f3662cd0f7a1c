import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { routes } from './routes.ts'
import { deliverText } from './sending.ts'
import { servedTexts } from './serving.ts'

export const texts: Domain<Context> = {
  name: 'texts',
  channelKind: servedTexts,
  publicRoutes: routes,
  holds: [{ table: 'texts', by: 'message_id', of: 'messages' }],
  jobs: (ctx) => ({
    'send-text': (payload: { workspaceId: string; messageId: string }) => deliverText(ctx, payload),
  }),
}
