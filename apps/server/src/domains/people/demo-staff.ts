import type { AgentRecord, TeamKey } from '@polku/demo'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Demo } from '../../platform/demo-source.ts'
import { membersByEmail, ownerOf, teamsByName } from './demo-queries.ts'

/** Who the people and teams of the demo company are in its workspace, by their keys. */
export interface DemoStaff {
  people: ReadonlyMap<AgentRecord['key'], { id: string; name: string }>
  teams: ReadonlyMap<TeamKey, string>
}

/** Whoever is nobody here is the owner: the company's own is whoever has set the installation up. */
export async function demoStaff(ctx: Context, { workspaceId, company }: Demo): Promise<DemoStaff> {
  const [members, teams, owner] = await Promise.all([
    membersByEmail(ctx.db, workspaceId),
    teamsByName(ctx.db, workspaceId),
    ownerOf(ctx.db, workspaceId),
  ])
  const byEmail = new Map(members.map((one) => [one.email, one]))
  const byName = new Map(teams.map((one) => [one.name, one.id]))
  return {
    people: new Map(company.agents.map((one) => [one.key, byEmail.get(one.email) ?? owner])),
    teams: new Map(company.teams.map(({ key, name }) => [key, byName.get(name) ?? ''])),
  }
}

/** Whoever set the demo company up, to act in its name. */
export async function demoOwner(ctx: Context, workspaceId: string): Promise<Actor> {
  const { id, name } = await ownerOf(ctx.db, workspaceId)
  return { kind: 'person', workspaceId, role: 'owner', id, name, personId: id }
}
