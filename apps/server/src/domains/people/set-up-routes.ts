import { Recovery, RecoveryPreview, SetUp, SetUpLink, SetUpProgress, SetUpState } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { setUpProgress } from './loading-demo.ts'
import { openedByLink } from './opened-by-link.ts'
import { previewRecovery, recover } from './recovering.ts'
import { checkSetUpLink, setUp, setUpState } from './setting-up.ts'

const tags = ['Set-up']

export function setUpRoutes(app: App, ctx: Context): void {
  app.get(
    '/set-up',
    {
      config: { public: true },
      schema: {
        tags,
        operationId: 'getSetUp',
        summary: 'Whether the installation has been set up',
        response: { 200: SetUpState },
      },
    },
    async () => setUpState(ctx),
  )

  app.post(
    '/set-up/link',
    {
      config: openedByLink,
      schema: {
        tags,
        operationId: 'checkSetUpLink',
        summary: 'Ask whether a set-up link is good',
        body: SetUpLink,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await checkSetUpLink(ctx, request.body.token)
      return reply.status(204).send(null)
    },
  )

  app.post(
    '/set-up',
    {
      config: openedByLink,
      schema: {
        tags,
        operationId: 'setUp',
        summary: 'Make the organisation and its owner, with the one-time link',
        body: SetUp,
        response: { 201: SetUpState },
      },
    },
    async (request, reply) => {
      await setUp(ctx, request.body)
      return reply.status(201).send({ done: true })
    },
  )

  app.get(
    '/set-up/progress',
    {
      schema: {
        tags,
        operationId: 'getSetUpProgress',
        summary: 'How far the demo company has been loaded',
        response: { 200: SetUpProgress },
      },
    },
    async (request) => setUpProgress(ctx, actorOf(request).workspaceId),
  )

  app.post(
    '/recovery/preview',
    {
      config: openedByLink,
      schema: {
        tags,
        operationId: 'previewRecovery',
        summary: 'Whom a recovery link lets back in',
        body: SetUpLink,
        response: { 200: RecoveryPreview },
      },
    },
    async (request) => previewRecovery(ctx, request.body.token),
  )

  app.post(
    '/recovery',
    {
      config: openedByLink,
      schema: {
        tags,
        operationId: 'recover',
        summary: 'Set a new password with a link from npm run owner',
        body: Recovery,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await recover(ctx, request.body.token, request.body.password, request.ip)
      return reply.status(204).send(null)
    },
  )
}
