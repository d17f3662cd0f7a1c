import { Case, Id, NewTag, PageQuery, Tag, TagChange, TagPage } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { openCase } from '../cases/reading.ts'
import { changeTag, createTag, listTags } from './managing.ts'
import { type Tagging, tagCase } from './tagging.ts'

const params = z.object({ id: Id })
const tags = ['Tags']

export function routes(app: App, ctx: Context): void {
  app.get(
    '/tags',
    {
      schema: {
        tags,
        operationId: 'listTags',
        summary: 'List the tags of the organisation',
        querystring: PageQuery,
        response: { 200: TagPage },
      },
    },
    async (request) => listTags(ctx, actorOf(request), request.query),
  )
  app.post(
    '/tags',
    {
      config: { idempotent: true },
      schema: {
        tags,
        operationId: 'createTag',
        summary: 'Make a tag',
        body: NewTag,
        response: { 201: Tag },
      },
    },
    async (request, reply) => reply.status(201).send(await createTag(ctx, actorOf(request), request.body)),
  )
  app.patch(
    '/tags/:id',
    {
      schema: {
        tags,
        operationId: 'changeTag',
        summary: 'Rename, recolour or retire a tag, or take it up again',
        params,
        body: TagChange,
        response: { 200: Tag },
      },
    },
    async (request) => changeTag(ctx, actorOf(request), request.params.id, request.body),
  )

  /** Answers with the case as it is after it. */
  const tagging = (
    method: 'PUT' | 'DELETE',
    operationId: string,
    summary: string,
    change: (tagId: string) => Tagging,
  ) =>
    app.route({
      method,
      url: '/cases/:id/tags/:tagId',
      config: { idempotent: true },
      schema: { tags, operationId, summary, params: params.extend({ tagId: Id }), response: { 200: Case } },
      handler: async (request) => {
        const { id, tagId } = request.params as { id: string; tagId: string }
        await tagCase(ctx, actorOf(request), id, change(tagId))
        return await openCase(ctx, actorOf(request), id)
      },
    })
  tagging('PUT', 'tagCase', 'Give a case a tag', (tagId) => ({ give: [tagId] }))
  tagging('DELETE', 'untagCase', 'Take a tag from a case', (tagId) => ({ take: [tagId] }))
}
