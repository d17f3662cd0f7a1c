import { Draft, DraftChange, DraftKind, Drafts, HeldFiles, Id } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { dropDraft, keepDraft, readDrafts } from './drafting.ts'
import { holdFiles } from './holding-files.ts'

const params = z.object({ id: Id })
const oneParams = z.object({ id: Id, kind: DraftKind })
const tags = ['Cases']

export function draftRoutes(app: App, ctx: Context): void {
  app.get(
    '/cases/:id/drafts',
    {
      schema: {
        tags,
        operationId: 'getDrafts',
        summary: 'Read what you have begun to write in a case',
        params,
        response: { 200: Drafts },
      },
    },
    async (request) => ({ items: await readDrafts(ctx, actorOf(request), request.params.id) }),
  )
  app.put(
    '/cases/:id/drafts/:kind',
    {
      schema: {
        tags,
        operationId: 'keepDraft',
        summary: 'Keep your draft in a case; an empty one is dropped',
        params: oneParams,
        body: DraftChange,
        response: { 200: Draft.nullable() },
      },
    },
    async (request, reply) => {
      const { id, kind } = request.params
      return reply
        .type('application/json')
        .send(await keepDraft(ctx, actorOf(request), id, kind, request.body))
    },
  )
  app.delete(
    '/cases/:id/drafts/:kind',
    {
      schema: {
        tags,
        operationId: 'dropDraft',
        summary: 'Drop your draft in a case',
        params: oneParams,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await dropDraft(ctx, actorOf(request), request.params.id, request.params.kind)
      return reply.status(204).send(null)
    },
  )
  app.put(
    '/files/held',
    {
      schema: {
        tags,
        operationId: 'holdFiles',
        summary: 'Hold uploads for a text that stands on your device beside the draft that is kept here',
        body: HeldFiles,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await holdFiles(ctx, actorOf(request), request.body.attachments)
      return reply.status(204).send(null)
    },
  )
}
