import {
  Id,
  MailedRecoveryLink,
  MailRecoveryLink,
  PeopleQuery,
  Person,
  PersonPage,
  RecoveryLink,
  RoleChange,
} from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { changeRole, listPeople, removePerson } from './managing-people.ts'
import { mailRecoveryLink, makeRecoveryLink } from './recovering.ts'

const params = z.object({ id: Id })
const tags = ['People']

export function peopleRoutes(app: App, ctx: Context): void {
  app.get(
    '/people',
    {
      schema: {
        tags,
        operationId: 'listPeople',
        summary: 'List the people of the organisation',
        querystring: PeopleQuery,
        response: { 200: PersonPage },
      },
    },
    async (request) => listPeople(ctx, actorOf(request), request.query),
  )

  app.patch(
    '/people/:id',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'changeRole',
        summary: 'Give somebody another role',
        params,
        body: RoleChange,
        response: { 200: Person },
      },
    },
    async (request) => changeRole(ctx, actorOf(request), request.params.id, request.body.role),
  )

  app.post(
    '/people/:id/recovery-link',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'makeRecoveryLink',
        summary: 'Make a link by which somebody sets a new password',
        params,
        response: { 201: RecoveryLink },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await makeRecoveryLink(ctx, actorOf(request), request.params.id)),
  )

  app.post(
    '/people/:id/recovery-link/mail',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'mailRecoveryLink',
        summary: 'Send a recovery link that was just made to the one it is for',
        params,
        body: MailRecoveryLink,
        response: { 202: MailedRecoveryLink },
      },
    },
    async (request, reply) =>
      reply
        .status(202)
        .send(await mailRecoveryLink(ctx, actorOf(request), request.params.id, request.body.link)),
  )

  app.delete(
    '/people/:id',
    {
      config: { personal: true },
      schema: {
        tags,
        operationId: 'removePerson',
        summary: 'Remove somebody',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removePerson(ctx, actorOf(request), request.params.id)
      return reply.status(204).send(null)
    },
  )
}
