import type { Context } from '../../context.ts'
import type { App } from '../../platform/http/app.ts'
import { apiKeyRoutes } from './api-key-routes.ts'
import { auditRoutes } from './audit-routes.ts'
import { invitationRoutes } from './invitation-routes.ts'
import { meRoutes } from './me-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import { setUpRoutes } from './set-up-routes.ts'
import { teamRoutes } from './team-routes.ts'

export function routes(app: App, ctx: Context): void {
  meRoutes(app, ctx)
  setUpRoutes(app, ctx)
  peopleRoutes(app, ctx)
  invitationRoutes(app, ctx)
  teamRoutes(app, ctx)
  apiKeyRoutes(app, ctx)
  auditRoutes(app, ctx)
}
