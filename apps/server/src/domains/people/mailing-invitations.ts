import type { Context } from '../../context.ts'
import { hashToken } from '../../platform/auth/token.ts'
import type { Trx } from '../../platform/db/database.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { invitationMail } from './invitation-mail.ts'
import { invitationByToken } from './invitation-queries.ts'
import { mailPerson } from './mailing.ts'

export const mailInvitationJob = 'mail-invitation'

export interface MailInvitation {
  workspaceId: string
  /** The link's token, encrypted: jobs stay in the database for a while, and it keeps only hashes. */
  sealed: string
}

/** In the transaction that makes the link. */
export async function queueInvitationMail(
  ctx: Context,
  trx: Trx,
  workspaceId: string,
  token: string,
): Promise<void> {
  const job: MailInvitation = { workspaceId, sealed: ctx.secrets.encrypt(token).toString('base64') }
  await enqueue(trx, mailInvitationJob, job, { maxAttempts: 8 })
}

export async function mailInvitation(ctx: Context, job: MailInvitation): Promise<void> {
  const { workspaceId, sealed } = job
  const token = ctx.secrets.decrypt(Buffer.from(sealed, 'base64'))
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
  await mailPerson(ctx, workspaceId, { to: invitation.email, ...words })
}

export const invitationLink = (ctx: Context, token: string) => `${ctx.config.url}/invitation?token=${token}`
