import { AuditPage, AuditQuery } from '@polku/contract'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { readAuditList } from './auditing.ts'

export function auditRoutes(app: App, ctx: Context): void {
  app.get(
    '/audit',
    {
      schema: {
        tags: ['Audit'],
        operationId: 'listAudit',
        summary: 'Who changed or exported what, newest first',
        querystring: AuditQuery,
        response: { 200: AuditPage },
      },
    },
    async (request) => readAuditList(ctx, actorOf(request), request.query),
  )
}
