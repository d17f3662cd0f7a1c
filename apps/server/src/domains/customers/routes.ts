import {
  Customer,
  CustomerChange,
  CustomerPage,
  CustomersQuery,
  Id,
  TimelinePage,
  TimelineQuery,
} from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { changeCustomer } from './changing.ts'
import { findCustomers, lookUpCustomer } from './looking-up.ts'
import { readTimeline } from './reading-timeline.ts'

const params = z.object({ id: Id })
const tags = ['Customers']

export function routes(app: App, ctx: Context): void {
  app.get(
    '/customers',
    {
      schema: {
        tags,
        operationId: 'listCustomers',
        summary: 'Find customers by name or address, latest contact first',
        querystring: CustomersQuery,
        response: { 200: CustomerPage },
      },
    },
    async (request) => findCustomers(ctx, actorOf(request), request.query),
  )

  app.get(
    '/customers/:id',
    {
      schema: {
        tags,
        operationId: 'getCustomer',
        summary: 'Open a customer',
        params,
        response: { 200: Customer },
      },
    },
    async (request) => lookUpCustomer(ctx, actorOf(request), request.params.id),
  )

  app.patch(
    '/customers/:id',
    {
      config: { idempotent: true },
      schema: {
        tags,
        operationId: 'changeCustomer',
        summary: "Change a customer's name, language or attributes",
        params,
        body: CustomerChange,
        response: { 200: Customer },
      },
    },
    async (request) => {
      await changeCustomer(ctx, actorOf(request), request.params.id, request.body)
      return await lookUpCustomer(ctx, actorOf(request), request.params.id)
    },
  )

  app.get(
    '/customers/:id/timeline',
    {
      schema: {
        tags,
        operationId: 'listTimeline',
        summary: "Read a customer's timeline, newest first",
        params,
        querystring: TimelineQuery,
        response: { 200: TimelinePage },
      },
    },
    async (request) => readTimeline(ctx, app.pathSources, actorOf(request), request.params.id, request.query),
  )
}
