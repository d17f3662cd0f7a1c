import {
  Case,
  Id,
  LikelyReasons,
  NewReason,
  Reason,
  ReasonChange,
  ReasonGiven,
  ReasonSettings,
  ReasonTree,
  SettledShares,
} from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { openCase } from '../cases/reading.ts'
import { changeReason } from './changing.ts'
import { createReason } from './creating.ts'
import { deleteReason } from './deleting.ts'
import { giveReason } from './giving.ts'
import { likelyReasons } from './likely.ts'
import { listReasons, readReason, readSettledShares } from './reading.ts'
import { changeReasonSettings, getReasonSettings } from './requiring.ts'
import { beginWithStarterSet } from './starter-set.ts'

const params = z.object({ id: Id })
const tags = ['Reasons']
const idempotent = { config: { idempotent: true } } as const

export function routes(app: App, ctx: Context): void {
  app.get(
    '/reasons',
    {
      schema: {
        tags,
        operationId: 'listReasons',
        summary: 'List the reasons of the organisation, as a tree',
        response: { 200: ReasonTree },
      },
    },
    async (request) => listReasons(ctx, actorOf(request)),
  )
  app.get(
    '/reasons/settled-shares',
    {
      schema: {
        tags,
        operationId: 'readSettledShares',
        summary: 'Show how many contacts the first answer settled, by reason',
        response: { 200: SettledShares },
      },
    },
    async (request) => readSettledShares(ctx, actorOf(request)),
  )
  app.post(
    '/reasons',
    {
      ...idempotent,
      schema: {
        tags,
        operationId: 'createReason',
        summary: 'Add a reason',
        body: NewReason,
        response: { 201: Reason },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const id = await createReason(ctx, actor, request.body)
      return reply.status(201).send(await readReason(ctx, actor, id))
    },
  )
  app.post(
    '/reasons/starter-set',
    {
      ...idempotent,
      schema: {
        tags,
        operationId: 'beginWithStarterSet',
        summary: 'Begin the tree with what most organisations are asked about',
        response: { 201: ReasonTree },
      },
    },
    async (request, reply) => {
      await beginWithStarterSet(ctx, actorOf(request))
      return reply.status(201).send(await listReasons(ctx, actorOf(request)))
    },
  )
  app.patch(
    '/reasons/:id',
    {
      schema: {
        tags,
        operationId: 'changeReason',
        summary: 'Rename, move, merge or retire a reason, or take that back',
        params,
        body: ReasonChange,
        response: { 200: Reason },
      },
    },
    async (request) => {
      await changeReason(ctx, actorOf(request), request.params.id, request.body)
      return await readReason(ctx, actorOf(request), request.params.id)
    },
  )
  app.delete(
    '/reasons/:id',
    {
      ...idempotent,
      schema: {
        tags,
        operationId: 'deleteReason',
        summary: 'Delete a reason that has never been used',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await deleteReason(ctx, actorOf(request), request.params.id)
      return reply.status(204).send(null)
    },
  )
  app.get(
    '/cases/:id/likely-reasons',
    {
      schema: {
        tags,
        operationId: 'likelyReasons',
        summary: 'List the reasons that the case is likely to have',
        params,
        response: { 200: LikelyReasons },
      },
    },
    async (request) => ({ items: await likelyReasons(ctx, actorOf(request), request.params.id) }),
  )
  app.put(
    '/cases/:id/reason',
    {
      ...idempotent,
      schema: {
        tags,
        operationId: 'giveReason',
        summary: 'Say for which reason they contacted us',
        params,
        body: ReasonGiven,
        response: { 200: Case },
      },
    },
    async (request) => {
      await giveReason(ctx, actorOf(request), request.params.id, request.body.reasonId)
      return await openCase(ctx, actorOf(request), request.params.id)
    },
  )
  app.delete(
    '/cases/:id/reason',
    {
      ...idempotent,
      schema: {
        tags,
        operationId: 'takeReason',
        summary: 'Take the reason from a case',
        params,
        response: { 200: Case },
      },
    },
    async (request) => {
      await giveReason(ctx, actorOf(request), request.params.id, null)
      return await openCase(ctx, actorOf(request), request.params.id)
    },
  )
  app.get(
    '/reason-settings',
    {
      schema: {
        tags,
        operationId: 'getReasonSettings',
        summary: 'Show whether a reason is asked for before a case is solved',
        response: { 200: ReasonSettings },
      },
    },
    async (request) => getReasonSettings(ctx, actorOf(request)),
  )
  app.put(
    '/reason-settings',
    {
      schema: {
        tags,
        operationId: 'changeReasonSettings',
        summary: 'Ask for a reason before a case is solved, or no longer',
        body: ReasonSettings,
        response: { 200: ReasonSettings },
      },
    },
    async (request) => changeReasonSettings(ctx, actorOf(request), request.body),
  )
}
