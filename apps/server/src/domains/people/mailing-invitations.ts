import type { Context } from '../../context.ts'
import { hashToken } from '../../platform/auth/token.ts'
import { invitationMail } from './invitation-mail.ts'
import { invitationByToken } from './invitation-queries.ts'
import { mailPerson } from './mailing.ts'
import { type LinkMail, tokenOf } from './queueing-link-mail.ts'

export async function mailInvitation(ctx: Context, job: LinkMail): Promise<void> {
  const token = tokenOf(ctx, job)
  // Withdrawn meanwhile, or a newer link has taken the place of this one.
  const invitation = await invitationByToken(ctx.db, hashToken(token))
  if (!invitation) return
  const words = invitationMail[invitation.language]({
    workspace: invitation.workspaceName,
    inviter: invitation.inviterName,
    link: invitationLink(ctx, token),
    until: invitation.expiresAt,
    timeZone: invitation.timeZone,
  })
  await mailPerson(ctx, job.workspaceId, { to: invitation.email, ...words })
}

export const invitationLink = (ctx: Context, token: string) => `${ctx.config.url}/invitation?token=${token}`
