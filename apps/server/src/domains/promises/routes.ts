import {
  Case,
  Id,
  NewPromise,
  NewPromisePolicy,
  PromiseChange,
  PromiseList,
  PromiseOutcome,
  PromisePolicies,
  PromisePolicy,
  PromisePolicyChange,
} from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { openCase } from '../cases/reading.ts'
import { changePromise, givePromise } from './giving.ts'
import { changePolicy, createPolicy, removePolicy } from './managing.ts'
import { listPolicies, listPromises, readPolicy } from './reading.ts'
import { settlePromise } from './settling.ts'

const params = z.object({ id: Id })
const tags = ['Promises']
const idempotent = { config: { idempotent: true } } as const

export function routes(app: App, ctx: Context): void {
  policyRoutes(app, ctx)
  app.get(
    '/cases/:id/promises',
    {
      schema: {
        tags,
        operationId: 'listPromises',
        summary: 'List what was promised in a case',
        params,
        response: { 200: PromiseList },
      },
    },
    async (request) => listPromises(ctx, actorOf(request), request.params.id),
  )
  app.post(
    '/cases/:id/promises',
    {
      ...idempotent,
      schema: {
        tags,
        operationId: 'givePromise',
        summary: 'Promise something by hand',
        params,
        body: NewPromise,
        response: { 201: Case },
      },
    },
    async (request, reply) => {
      await givePromise(ctx, actorOf(request), request.params.id, request.body)
      return reply.status(201).send(await openCase(ctx, actorOf(request), request.params.id))
    },
  )
  app.patch(
    '/promises/:id',
    {
      schema: {
        tags,
        operationId: 'changePromise',
        summary: 'Reword a promise by hand, or move it to another moment or owner',
        params,
        body: PromiseChange,
        response: { 200: Case },
      },
    },
    async (request) => {
      const caseId = await changePromise(ctx, actorOf(request), request.params.id, request.body)
      return await openCase(ctx, actorOf(request), caseId)
    },
  )
  app.put(
    '/promises/:id/outcome',
    {
      ...idempotent,
      schema: {
        tags,
        operationId: 'settlePromise',
        summary: 'Say what became of a promise by hand',
        params,
        body: PromiseOutcome,
        response: { 200: Case },
      },
    },
    async (request) => {
      const caseId = await settlePromise(ctx, actorOf(request), request.params.id, request.body.outcome)
      return await openCase(ctx, actorOf(request), caseId)
    },
  )
}

function policyRoutes(app: App, ctx: Context): void {
  app.get(
    '/promise-policies',
    {
      schema: {
        tags,
        operationId: 'listPromisePolicies',
        summary: 'List what is promised, and to whom',
        response: { 200: PromisePolicies },
      },
    },
    async (request) => listPolicies(ctx, actorOf(request)),
  )
  app.post(
    '/promise-policies',
    {
      ...idempotent,
      schema: {
        tags,
        operationId: 'createPromisePolicy',
        summary: 'Promise something from now on',
        body: NewPromisePolicy,
        response: { 201: PromisePolicy },
      },
    },
    async (request, reply) => {
      const id = await createPolicy(ctx, actorOf(request), request.body)
      return reply.status(201).send(await readPolicy(ctx, actorOf(request), id))
    },
  )
  app.patch(
    '/promise-policies/:id',
    {
      schema: {
        tags,
        operationId: 'changePromisePolicy',
        summary: 'Promise something else from now on, or put it elsewhere in the order',
        params,
        body: PromisePolicyChange,
        response: { 200: PromisePolicy },
      },
    },
    async (request) => {
      await changePolicy(ctx, actorOf(request), request.params.id, request.body)
      return await readPolicy(ctx, actorOf(request), request.params.id)
    },
  )
  app.delete(
    '/promise-policies/:id',
    {
      schema: {
        tags,
        operationId: 'deletePromisePolicy',
        summary: 'Promise that no longer; what was promised stands',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removePolicy(ctx, actorOf(request), request.params.id)
      return reply.status(204).send(null)
    },
  )
}
