import { Id, Me, MeChange, SessionList, WorkspaceChange } from '@polku/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { endSession, listSessions } from './account.ts'
import { sessionTokenOf } from './authenticating.ts'
import { changeMe, changeWorkspace, lookAtMe } from './me.ts'

const params = z.object({ id: Id })
const tags = ['Me']

export function meRoutes(app: App, ctx: Context): void {
  const me = (request: FastifyRequest) => lookAtMe(ctx, actorOf(request), app.permissions)

  app.get(
    '/me',
    {
      schema: {
        tags,
        operationId: 'getMe',
        summary: 'Who is asking, and what they may do',
        response: { 200: Me },
      },
    },
    me,
  )

  app.patch(
    '/me',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'changeMe',
        summary: 'Change your own name, language, theme, or how you are told of who waits',
        body: MeChange,
        response: { 200: Me },
      },
    },
    async (request) => {
      await changeMe(ctx, actorOf(request), request.body)
      return await me(request)
    },
  )

  app.get(
    '/me/sessions',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'listSessions',
        summary: 'List where you are signed in',
        response: { 200: SessionList },
      },
    },
    async (request) => listSessions(ctx, actorOf(request), sessionTokenOf(request.headers.cookie)),
  )

  app.delete(
    '/me/sessions/:id',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'endSession',
        summary: 'Sign out somewhere',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await endSession(ctx, actorOf(request), request.params.id)
      return reply.status(204).send(null)
    },
  )

  app.patch(
    '/workspace',
    {
      schema: {
        tags,
        operationId: 'changeWorkspace',
        summary: "Change the organisation's name or language",
        body: WorkspaceChange,
        response: { 200: Me },
      },
    },
    async (request) => {
      await changeWorkspace(ctx, actorOf(request), request.body)
      return await me(request)
    },
  )
}
