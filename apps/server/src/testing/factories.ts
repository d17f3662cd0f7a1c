import type { Role } from '@polku/contract'
import type { Context } from '../context.ts'
import type { Actor } from '../platform/auth/actor.ts'

let counter = 0
const next = () => ++counter

export async function makeWorkspace(ctx: Context, name = `Workspace ${next()}`): Promise<string> {
  const { rows } = await ctx.pool.query('insert into workspaces (name, slug) values ($1, $2) returning id', [
    name,
    `workspace-${next()}-${process.pid}`,
  ])
  return rows[0].id
}

export async function makePerson(ctx: Context, workspaceId: string, role: Role): Promise<Actor> {
  const name = `${role[0]!.toUpperCase()}${role.slice(1)} ${next()}`
  const { rows } = await ctx.pool.query('insert into people (name, email) values ($1, $2) returning id', [
    name,
    `${role}-${next()}@desk.example`,
  ])
  const id: string = rows[0].id
  await ctx.pool.query('insert into members (workspace_id, person_id, role) values ($1, $2, $3)', [
    workspaceId,
    id,
    role,
  ])
  return { kind: 'person', workspaceId, id, role, name, personId: id }
}
