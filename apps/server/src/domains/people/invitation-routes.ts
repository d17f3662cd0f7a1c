import {
  AcceptInvitation,
  Id,
  InvitationPage,
  InvitationPreview,
  MadeInvitation,
  NewInvitation,
  OpenInvitation,
  PageQuery,
} from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { acceptInvitation, previewInvitation } from './accepting-invitations.ts'
import { invite, listInvitations, renewInvitation, revokeInvitation } from './inviting.ts'
import { openedByLink } from './opened-by-link.ts'

const params = z.object({ id: Id })
const tags = ['Invitations']

export function invitationRoutes(app: App, ctx: Context): void {
  app.get(
    '/invitations',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'listInvitations',
        summary: 'List invitations that are open',
        querystring: PageQuery,
        response: { 200: InvitationPage },
      },
    },
    async (request) => listInvitations(ctx, actorOf(request), request.query),
  )

  app.post(
    '/invitations',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'createInvitation',
        summary: 'Invite somebody; the link is shown once',
        body: NewInvitation,
        response: { 201: MadeInvitation },
      },
    },
    async (request, reply) => reply.status(201).send(await invite(ctx, actorOf(request), request.body)),
  )

  app.post(
    '/invitations/:id/link',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'renewInvitation',
        summary: 'Make a new link for an open invitation; the old one ends',
        params,
        response: { 201: MadeInvitation },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await renewInvitation(ctx, actorOf(request), request.params.id)),
  )

  app.delete(
    '/invitations/:id',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'withdrawInvitation',
        summary: 'Withdraw an invitation',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await revokeInvitation(ctx, actorOf(request), request.params.id)
      return reply.status(204).send(null)
    },
  )

  app.post(
    '/invitations/preview',
    {
      config: openedByLink,
      schema: {
        tags,
        operationId: 'previewInvitation',
        summary: 'What whoever holds the link is invited to',
        body: OpenInvitation,
        response: { 200: InvitationPreview },
      },
    },
    async (request) => previewInvitation(ctx, request.body.token),
  )

  app.post(
    '/invitations/accept',
    {
      config: openedByLink,
      schema: {
        tags,
        operationId: 'acceptInvitation',
        summary: 'Accept an invitation with a name and a password',
        body: AcceptInvitation,
        response: { 200: z.object({ email: z.string() }) },
      },
    },
    async (request) => acceptInvitation(ctx, request.body, request.ip),
  )
}
