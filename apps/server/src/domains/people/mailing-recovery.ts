import type { Context } from '../../context.ts'
import { hashToken } from '../../platform/auth/token.ts'
import { findLink } from './link-queries.ts'
import { mailPerson } from './mailing.ts'
import { personById, workspaceById } from './queries.ts'
import { type LinkMail, tokenOf } from './queueing-link-mail.ts'
import { recoveryMail } from './recovery-mail.ts'

export async function mailRecovery(ctx: Context, job: LinkMail): Promise<void> {
  const { workspaceId } = job
  const token = tokenOf(ctx, job)
  // Used or run out meanwhile, or a newer link has taken its place.
  const link = await findLink(ctx.db, 'recovery', hashToken(token))
  const person = link?.personId ? await personById(ctx.db, link.personId) : undefined
  const workspace = await workspaceById(ctx.db, workspaceId)
  if (!link || !person || !workspace) return
  const words = recoveryMail[person.language]({
    workspace: workspace.name,
    link: recoveryLink(ctx.config.url, token),
    until: link.expiresAt,
    timeZone: workspace.timeZone,
  })
  await mailPerson(ctx, workspaceId, { to: person.email, ...words })
}

export const recoveryLink = (url: string, token: string) => `${url}/recover?token=${token}`
