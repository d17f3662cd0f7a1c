import {
  Assignment,
  Case,
  CaseCounts,
  CasePage,
  CasesQuery,
  HeldFiles,
  Id,
  NewCase,
  Snooze,
  WaysToWrite,
} from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { requestId } from '../../platform/http/idempotency.ts'
import { assignCase } from './assigning.ts'
import { creditFirstWriter, returnToForwarder } from './crediting-first-writer.ts'
import { holdLetterFiles } from './holding-letter-files.ts'
import { markSpam } from './marking-spam.ts'
import { openNewCase } from './opening.ts'
import { countCases, listCases, markRead, openCase } from './reading.ts'
import { snoozeCase, wakeCase } from './snoozing.ts'
import { reopenCase, solveCase } from './solving.ts'
import { waysToWrite } from './ways-to-write.ts'

const params = z.object({ id: Id })
const tags = ['Cases']

export function routes(app: App, ctx: Context): void {
  app.get(
    '/cases',
    {
      schema: {
        tags,
        operationId: 'listCases',
        summary: 'List the cases of a view, latest message first',
        querystring: CasesQuery,
        response: { 200: CasePage },
      },
    },
    async (request) => listCases(ctx, actorOf(request), request.query),
  )
  app.post(
    '/cases',
    {
      config: { idempotent: true },
      schema: {
        tags,
        operationId: 'createCase',
        summary: 'Write to a customer first',
        body: NewCase,
        response: { 201: Case },
      },
    },
    async (request, reply) => {
      const opened = await openNewCase(ctx, actorOf(request), request.body, requestId(request))
      return reply.status(201).send(opened)
    },
  )
  app.get(
    '/cases/counts',
    {
      schema: {
        tags,
        operationId: 'countCases',
        summary: 'Count the cases of each view, exactly up to 99',
        response: { 200: CaseCounts },
      },
    },
    async (request) => countCases(ctx, actorOf(request)),
  )
  app.get(
    '/customers/:id/ways-to-write',
    {
      schema: {
        tags,
        operationId: 'getWaysToWrite',
        summary: 'List to which addresses, and from which, a customer can be written to',
        params,
        response: { 200: WaysToWrite },
      },
    },
    async (request) => waysToWrite(ctx, actorOf(request), request.params.id),
  )
  app.put(
    '/customers/:id/letter/files',
    {
      schema: {
        tags,
        operationId: 'holdLetterFiles',
        summary: 'Hold uploads for what you have begun to write to a customer; naming none lets them go',
        params,
        body: HeldFiles,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await holdLetterFiles(ctx, actorOf(request), request.params.id, request.body.attachments)
      return reply.status(204).send(null)
    },
  )
  app.get(
    '/cases/:id',
    { schema: { tags, operationId: 'getCase', summary: 'Open a case', params, response: { 200: Case } } },
    async (request) => openCase(ctx, actorOf(request), request.params.id),
  )

  /** Every change answers with the case as it is after it. */
  const changing = (
    method: 'PUT' | 'DELETE',
    path: string,
    operationId: string,
    summary: string,
    act: (actor: Actor, id: string) => Promise<unknown>,
  ) =>
    app.route({
      method,
      url: `/cases/:id/${path}`,
      config: { idempotent: true },
      schema: { tags, operationId, summary, params, response: { 200: Case } },
      handler: async (request) => {
        const { id } = request.params as { id: string }
        await act(actorOf(request), id)
        return await openCase(ctx, actorOf(request), id)
      },
    })
  changing('PUT', 'solution', 'solveCase', 'Solve a case', (actor, id) => solveCase(ctx, actor, id))
  changing('DELETE', 'solution', 'reopenCase', 'Reopen a case', (actor, id) => reopenCase(ctx, actor, id))
  changing('DELETE', 'snooze', 'wakeCase', 'Wake a snoozed case', (actor, id) => wakeCase(ctx, actor, id))
  changing('PUT', 'spam', 'markSpam', 'Mark a case as spam', (actor, id) => markSpam(ctx, actor, id, true))
  changing('DELETE', 'spam', 'markNotSpam', 'Take a case out of spam', (actor, id) =>
    markSpam(ctx, actor, id, false),
  )
  changing(
    'PUT',
    'first-writer',
    'creditFirstWriter',
    'Give a case that a colleague forwarded to who wrote it first',
    (actor, id) => creditFirstWriter(ctx, actor, id),
  )
  changing(
    'DELETE',
    'first-writer',
    'returnToForwarder',
    'Give such a case back to the colleague',
    (actor, id) => returnToForwarder(ctx, actor, id),
  )
  changing('PUT', 'read', 'markRead', 'Mark a case read', (actor, id) => markRead(ctx, actor, id, true))
  changing('DELETE', 'read', 'markUnread', 'Mark a case unread', (actor, id) =>
    markRead(ctx, actor, id, false),
  )

  app.put(
    '/cases/:id/assignment',
    {
      schema: {
        tags,
        operationId: 'assignCase',
        summary: 'Give a case to a person or a team',
        params,
        body: Assignment,
        response: { 200: Case },
      },
    },
    async (request) => {
      await assignCase(ctx, actorOf(request), request.params.id, request.body)
      return await openCase(ctx, actorOf(request), request.params.id)
    },
  )
  app.put(
    '/cases/:id/snooze',
    {
      schema: {
        tags,
        operationId: 'snoozeCase',
        summary: 'Put a case aside until a time',
        params,
        body: Snooze,
        response: { 200: Case },
      },
    },
    async (request) => {
      await snoozeCase(ctx, actorOf(request), request.params.id, new Date(request.body.until))
      return await openCase(ctx, actorOf(request), request.params.id)
    },
  )
}
