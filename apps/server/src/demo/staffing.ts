import { ChatSettings, EmailSettings } from '@polku/contract'
import type { Company } from '@polku/demo'
import type { Context } from '../context.ts'
import { createChannel, makeIdentitySecret } from '../domains/channels/managing-channels.ts'
import { createPerson } from '../domains/people/creating.ts'
import { changeTeam, createTeam } from '../domains/people/teams.ts'
import { systemActor } from '../platform/auth/actor.ts'
import { makeToken } from '../platform/auth/token.ts'
import { write } from '../platform/db/write.ts'
import { storePhotographs } from './photographs.ts'
import { channelsOf, datePerson, membersByEmail, ownerOf, teamsByName } from './queries.ts'
import type { Roster } from './rows/roster.ts'

/** These three can sign in, with the owner's password, when the demo is set up unattended. */
const signInAs = ['aino', 'bo', 'eve']

/** Hires the company's people into their teams and opens its channels; what is there already stays. */
export async function staff(
  ctx: Context,
  workspaceId: string,
  company: Company,
  password: string | null = null,
): Promise<void> {
  const actor = systemActor(workspaceId)
  const hired = new Map((await membersByEmail(ctx.db, workspaceId)).map((one) => [one.email, one.id]))
  for (const { key, name, email, role, languages } of company.agents) {
    if (role === 'owner' || hired.has(email)) continue
    const secret = signInAs.includes(key) ? password : null
    const language = languages[0] ?? 'fi'
    hired.set(email, await createPerson(ctx, workspaceId, { name, email, role, language, password: secret }))
  }
  const made = new Set((await teamsByName(ctx.db, workspaceId)).map((team) => team.name))
  for (const { key, name } of company.teams) {
    if (made.has(name)) continue
    const memberIds = company.agents
      .filter((one) => one.team === key)
      .map((one) => hired.get(one.email) ?? '')
    const { id } = await createTeam(ctx, actor, name)
    await changeTeam(ctx, actor, id, { memberIds })
  }
  const open = new Set((await channelsOf(ctx.db, workspaceId)).map((channel) => channel.kind))
  if (!open.has('email'))
    await createChannel(ctx, actor, mailChannel(company, ctx.config.smtpUrl !== undefined))
  if (!open.has('chat')) {
    const { id } = await createChannel(ctx, actor, chatChannel(company, ctx.config.url))
    await makeIdentitySecret(ctx, actor, id)
  }
}

/** Nothing leaves the machine unless whoever started it named a mail server. */
const mailChannel = (company: Company, mayLeave: boolean) => ({
  kind: 'email' as const,
  name: 'Asiakaspalvelu',
  address: company.address,
  settings: EmailSettings.parse({
    displayName: 'Revontuli asiakaspalvelu',
    outbound: { kind: mayLeave ? 'installation' : 'held' },
  }),
})

const chatChannel = (company: Company, site: string) => ({
  kind: 'chat' as const,
  name: `${company.name} · verkkokauppa`,
  settings: ChatSettings.parse({
    allowedSites: [site],
    greeting: {
      fi: 'Moi, miten voimme auttaa?',
      sv: 'Hej, hur kan vi hjälpa dig?',
      en: 'Hello, how can we help?',
    },
    officeHours: {
      fi: 'Arkisin 8–18, lauantaisin 10–15, sunnuntaisin 12–16',
      sv: 'Vardagar 8–18, lördagar 10–15, söndagar 12–16',
      en: 'Weekdays 8–18, Saturdays 10–15, Sundays 12–16',
    },
  }),
})

/** When they came to the desk, and when they were last there. */
export async function dateStaff(ctx: Context, workspaceId: string, company: Company): Promise<void> {
  const byEmail = new Map(company.agents.map((one) => [one.email, one]))
  const members = await membersByEmail(ctx.db, workspaceId)
  await write(ctx, async (trx) => {
    for (const { id, email } of members) {
      const person = byEmail.get(email)
      if (person) await datePerson(trx, workspaceId, { ...person, id, token: makeToken() })
    }
  })
}

export async function rosterOf(ctx: Context, workspaceId: string, company: Company): Promise<Roster> {
  const [members, teams, channels, owner] = await Promise.all([
    membersByEmail(ctx.db, workspaceId),
    teamsByName(ctx.db, workspaceId),
    channelsOf(ctx.db, workspaceId),
    ownerOf(ctx.db, workspaceId),
  ])
  const byEmail = new Map(members.map((one) => [one.email, one]))
  const byName = new Map(teams.map((one) => [one.name, one.id]))
  const channel = (kind: string) => channels.find((one) => one.kind === kind)?.id ?? ''
  return {
    workspaceId,
    people: new Map(company.agents.map((one) => [one.key, byEmail.get(one.email) ?? owner])),
    teams: new Map(company.teams.map((team) => [team.key, byName.get(team.name) ?? ''])),
    mailChannelId: channel('email'),
    chatChannelId: channel('chat'),
    address: company.address,
    photographs: await storePhotographs(ctx, workspaceId),
    site: new URL(ctx.config.url).origin,
  }
}
