import type { Context } from '../../context.ts'
import { knowAddress } from '../../platform/auth/attempts.ts'
import { hashToken, makeToken } from '../../platform/auth/token.ts'
import { write } from '../../platform/db/write.ts'
import { letInMail } from './let-in-mail.ts'
import * as links from './link-queries.ts'
import { mailPerson, mailsPeople } from './mailing.ts'
import { personById, workspaceById, workspacesOf } from './queries.ts'
import { type LinkMail, queueLinkMail, tokenOf } from './queueing-link-mail.ts'

const lastsHours = 1

/** Somebody whose account is being guessed is mailed a link that lets them in past the slow-down. */
export async function offerLetIn(ctx: Context, personId: string): Promise<void> {
  const [workspaceId] = await workspacesOf(ctx.db, personId)
  if (!workspaceId || !(await mailsPeople(ctx, workspaceId))) return
  const token = makeToken()
  const expiresAt = new Date(Date.now() + lastsHours * 3_600_000)
  await write(ctx, async (trx) => {
    await links.dropLinks(trx, 'let-in', personId)
    await links.insertLink(trx, { tokenHash: hashToken(token), purpose: 'let-in', personId, expiresAt })
    await queueLinkMail(ctx, trx, 'mail-let-in', workspaceId, token)
  })
}

export async function mailLetIn(ctx: Context, job: LinkMail): Promise<void> {
  const token = tokenOf(ctx, job)
  const link = await links.findLink(ctx.db, 'let-in', hashToken(token))
  const person = link?.personId ? await personById(ctx.db, link.personId) : undefined
  const workspace = await workspaceById(ctx.db, job.workspaceId)
  if (!link || !person || !workspace) return
  const words = letInMail[person.language]({
    workspace: workspace.name,
    link: `${ctx.config.url}/auth/let-in?token=${token}`,
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
  if (person) await knowAddress(ctx.pool, person.email, address, lastsHours)
}
