import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { knowAddress, letInHours } from '../../platform/auth/attempts.ts'
import { hashToken, makeToken } from '../../platform/auth/token.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { letInMail } from './let-in-mail.ts'
import * as links from './link-queries.ts'
import { mailPerson, mailsPeople } from './mailing.ts'
import { personByEmail, personById, workspaceById, workspacesOf } from './queries.ts'
import { type LinkMail, queueLinkMail, tokenOf } from './queueing-link-mail.ts'

/** Somebody whose account is being guessed is mailed a link that lets them in past the slow-down. */
export async function offerLetIn(ctx: Context, personId: string): Promise<void> {
  const [workspaceId] = await workspacesOf(ctx.db, personId)
  if (!workspaceId || !(await mailsPeople(ctx, workspaceId))) return
  await write(ctx, async (trx) => {
    await queueLinkMail(ctx, trx, 'mail-let-in', workspaceId, await newToken(trx, personId))
  })
}

/** For `npm run let-in`, where no mail can leave: the same link for anybody, or null when nobody has the address. */
export async function letInLink(ctx: Context, email: string): Promise<{ name: string; link: string } | null> {
  const person = await personByEmail(ctx.db, email)
  if (!person) return null
  const token = await write(ctx, async (trx) => {
    for (const workspaceId of await workspacesOf(trx, person.id)) {
      const data = { personId: person.id }
      await append(trx, systemActor(workspaceId), { kind: 'person.let-in-asked', data })
    }
    return await newToken(trx, person.id)
  })
  return { name: person.name, link: linkOf(ctx, token) }
}

/** Ends the link that was made for them before. */
async function newToken(trx: Trx, personId: string): Promise<string> {
  const token = makeToken()
  const expiresAt = new Date(Date.now() + letInHours * 3_600_000)
  await links.dropLinks(trx, 'let-in', personId)
  await links.insertLink(trx, { tokenHash: hashToken(token), purpose: 'let-in', personId, expiresAt })
  return token
}

const linkOf = (ctx: Context, token: string): string => `${ctx.config.url}/auth/let-in?token=${token}`

export async function mailLetIn(ctx: Context, job: LinkMail): Promise<void> {
  const token = tokenOf(ctx, job)
  const link = await links.findLink(ctx.db, 'let-in', hashToken(token))
  const person = link?.personId ? await personById(ctx.db, link.personId) : undefined
  const workspace = await workspaceById(ctx.db, job.workspaceId)
  if (!link || !person || !workspace) return
  const words = letInMail[person.language]({
    workspace: workspace.name,
    link: linkOf(ctx, token),
    until: link.expiresAt,
    timeZone: workspace.timeZone,
  })
  await mailPerson(ctx, job.workspaceId, { to: person.email, ...words })
}

/**
 * Whoever opens the link may try from where they are, within the limits of one address; the password is asked
 * as ever. Opening it twice changes nothing, so a mail program that looks at links first takes nothing away.
 */
export async function letIn(ctx: Context, token: string, address: string): Promise<void> {
  const link = await links.findLink(ctx.db, 'let-in', hashToken(token))
  const person = link?.personId ? await personById(ctx.db, link.personId) : undefined
  if (person) await knowAddress(ctx.pool, person.email, address, letInHours)
}
