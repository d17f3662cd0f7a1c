import { NewHourCost, NewUnitCost, UnitCosts, UnitCostsQuery } from '@polku/contract'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { readUnitCosts } from './reading.ts'
import { setHourCost, setUnitCost } from './setting.ts'

const tags = ['Costs']
const idempotent = { config: { idempotent: true } } as const

export function routes(app: App, ctx: Context): void {
  app.get(
    '/unit-costs',
    {
      schema: {
        tags,
        operationId: 'readUnitCosts',
        summary: 'Show what contacts cost, by channel and reason, now or as it was at a moment',
        querystring: UnitCostsQuery,
        response: { 200: UnitCosts },
      },
    },
    async (request) => {
      const { at } = request.query
      return readUnitCosts(ctx, actorOf(request), at ? new Date(at) : new Date())
    },
  )
  app.post(
    '/unit-costs',
    {
      ...idempotent,
      schema: {
        tags,
        operationId: 'setUnitCost',
        summary:
          'Set what a contact by a channel for a reason costs from now on, or have it worked out again',
        body: NewUnitCost,
        response: { 200: UnitCosts },
      },
    },
    async (request) => {
      await setUnitCost(ctx, actorOf(request), request.body)
      return readUnitCosts(ctx, actorOf(request), new Date())
    },
  )
  app.put(
    '/unit-costs/hour',
    {
      ...idempotent,
      schema: {
        tags,
        operationId: 'setHourCost',
        summary: 'Set what an hour of work costs from now on',
        body: NewHourCost,
        response: { 200: UnitCosts },
      },
    },
    async (request) => {
      await setHourCost(ctx, actorOf(request), request.body)
      return readUnitCosts(ctx, actorOf(request), new Date())
    },
  )
}
