import type { Company, MailboxRecord } from '@polku/demo'
import type { Context } from '../context.ts'
import { createPerson } from '../domains/people/creating.ts'
import { changeTeam, createTeam } from '../domains/people/teams.ts'
import { systemActor } from '../platform/auth/actor.ts'
import { makeToken } from '../platform/auth/token.ts'
import { write } from '../platform/db/write.ts'
import { openChannels } from './opening-channels.ts'
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
  await openChannels(ctx, actor, company)
}

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
  const mailbox = ({ address, fetchedFrom }: MailboxRecord) => ({
    channelId: channels.find((one) => one.address === address)?.id ?? '',
    address,
    source: fetchedFrom ? ('imap' as const) : ('smtp' as const),
    silentSince: fetchedFrom?.refusedSince ?? Number.POSITIVE_INFINITY,
  })
  return {
    workspaceId,
    people: new Map(company.agents.map((one) => [one.key, byEmail.get(one.email) ?? owner])),
    teams: new Map(company.teams.map((team) => [team.key, byName.get(team.name) ?? ''])),
    mailboxes: Object.fromEntries(
      company.mailboxes.map((one) => [one.key, mailbox(one)]),
    ) as Roster['mailboxes'],
    chatChannelId: channels.find((one) => one.kind === 'chat')?.id ?? '',
    photographs: await storePhotographs(ctx, workspaceId),
    site: new URL(ctx.config.url).origin,
  }
}
