import { Id, OrderPage, PageQuery } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { listOrders } from './looking-up.ts'

export function routes(app: App, ctx: Context): void {
  app.get(
    '/customers/:id/orders',
    {
      schema: {
        tags: ['Orders'],
        operationId: 'listOrders',
        summary: "List a customer's orders, latest first",
        params: z.object({ id: Id }),
        querystring: PageQuery,
        response: { 200: OrderPage },
      },
    },
    async (request) => listOrders(ctx, actorOf(request), request.params.id, request.query),
  )
}
