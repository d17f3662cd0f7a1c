import { Id, NewTeam, PageQuery, Team, TeamChange, TeamPage } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { changeTeam, createTeam, deleteTeam, listTeams } from './teams.ts'

const params = z.object({ id: Id })
const tags = ['Teams']

export function teamRoutes(app: App, ctx: Context): void {
  app.get(
    '/teams',
    {
      schema: {
        tags,
        operationId: 'listTeams',
        summary: 'List teams',
        querystring: PageQuery,
        response: { 200: TeamPage },
      },
    },
    async (request) => listTeams(ctx, actorOf(request), request.query),
  )

  app.post(
    '/teams',
    {
      schema: {
        tags,
        operationId: 'createTeam',
        summary: 'Make a team',
        body: NewTeam,
        response: { 201: Team },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await createTeam(ctx, actorOf(request), request.body.name)),
  )

  app.patch(
    '/teams/:id',
    {
      schema: {
        tags,
        operationId: 'changeTeam',
        summary: 'Rename a team or say who belongs to it',
        params,
        body: TeamChange,
        response: { 200: Team },
      },
    },
    async (request) => changeTeam(ctx, actorOf(request), request.params.id, request.body),
  )

  app.delete(
    '/teams/:id',
    {
      schema: {
        tags,
        operationId: 'deleteTeam',
        summary: 'Delete a team',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await deleteTeam(ctx, actorOf(request), request.params.id)
      return reply.status(204).send(null)
    },
  )
}
