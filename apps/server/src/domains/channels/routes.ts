import type { Context } from '../../context.ts'
import type { App } from '../../platform/http/app.ts'
import { blockedSenderRoutes } from './blocked-sender-routes.ts'
import { channelRoutes } from './channel-routes.ts'

export function routes(app: App, ctx: Context): void {
  channelRoutes(app, ctx)
  blockedSenderRoutes(app, ctx)
}
