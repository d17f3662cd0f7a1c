import { CaseVisit, Id, VisitorsWaiting } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { readVisit } from './visiting.ts'
import { whoWaits } from './waiting.ts'

/** What the desk asks about a dialogue. */
export function caseRoutes(app: App, ctx: Context): void {
  app.get(
    '/cases/:id/visit',
    {
      schema: {
        tags: ['Cases'],
        operationId: 'getCaseVisit',
        summary: 'The pages of the visit in which the customer wrote, and where an unseen answer goes',
        params: z.object({ id: Id }),
        response: { 200: CaseVisit },
      },
    },
    async (request) => await readVisit(ctx, actorOf(request), request.params.id),
  )
  app.get(
    '/chat/waiting',
    {
      schema: {
        tags: ['Cases'],
        operationId: 'listVisitorsWaiting',
        summary: 'List who waits live in chat, in your cases and in those nobody has taken',
        response: { 200: VisitorsWaiting },
      },
    },
    async (request) => ({ items: await whoWaits(ctx, actorOf(request)) }),
  )
}
