import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { makeToken } from '../../platform/auth/token.ts'
import { write } from '../../platform/db/write.ts'
import type { Demo, DemoSource } from '../../platform/demo-source.ts'
import { createPerson } from './creating.ts'
import { datePerson, membersByEmail, teamsByName } from './demo-queries.ts'
import { changeTeam, createTeam } from './teams.ts'

/** These three can sign in, with the owner's password, when the demo is set up unattended. */
const signInAs = ['aino', 'bo', 'eve']

/** The company's people, in their teams. */
export const staffOfDemo: DemoSource<Context> = {
  async prepare(ctx, demo) {
    const hired = await hire(ctx, demo)
    await formTeams(ctx, demo, hired)
    await datePeople(ctx, demo)
  },
}

/** Answers everybody's id by their address. */
async function hire(ctx: Context, { workspaceId, company, password }: Demo): Promise<Map<string, string>> {
  const hired = new Map((await membersByEmail(ctx.db, workspaceId)).map((one) => [one.email, one.id]))
  for (const { key, name, email, role, languages } of company.agents) {
    if (role === 'owner' || hired.has(email)) continue
    const secret = signInAs.includes(key) ? (password ?? null) : null
    const language = languages[0] ?? 'fi'
    hired.set(email, await createPerson(ctx, workspaceId, { name, email, role, language, password: secret }))
  }
  return hired
}

async function formTeams(
  ctx: Context,
  { workspaceId, company }: Demo,
  hired: ReadonlyMap<string, string>,
): Promise<void> {
  const actor = systemActor(workspaceId)
  const made = new Set((await teamsByName(ctx.db, workspaceId)).map((team) => team.name))
  for (const { key, name } of company.teams) {
    if (made.has(name)) continue
    const memberIds = company.agents
      .filter((one) => one.team === key)
      .map((one) => hired.get(one.email) ?? '')
    const { id } = await createTeam(ctx, actor, name)
    await changeTeam(ctx, actor, id, { memberIds })
  }
}

/** When they came to the desk, and when they were last there. */
async function datePeople(ctx: Context, { workspaceId, company }: Demo): Promise<void> {
  const byEmail = new Map(company.agents.map((one) => [one.email, one]))
  const members = await membersByEmail(ctx.db, workspaceId)
  await write(ctx, async (trx) => {
    for (const { id, email } of members) {
      const person = byEmail.get(email)
      if (person) await datePerson(trx, workspaceId, { ...person, id, token: makeToken() })
    }
  })
}
