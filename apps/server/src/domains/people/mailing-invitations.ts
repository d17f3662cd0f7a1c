import type { Context } from '../../context.ts'
import { invitationMail } from './invitation-mail.ts'
import { invitationsPage } from './invitation-queries.ts'
import { mailPerson } from './mailing.ts'
import { workspaceById } from './queries.ts'

export const mailInvitationJob = 'mail-invitation'

export interface MailInvitation {
  workspaceId: string
  invitationId: string
  /** The link's token, encrypted: jobs stay in the database for a while, and it keeps only hashes. */
  sealed: string
}

export const mailsInvitations = (ctx: Context): boolean => ctx.config.smtpUrl !== undefined

export async function mailInvitation(ctx: Context, job: MailInvitation): Promise<void> {
  const { workspaceId, invitationId, sealed } = job
  const [invitation] = await invitationsPage(ctx.db, workspaceId, { limit: 1, after: null, id: invitationId })
  const workspace = await workspaceById(ctx.db, workspaceId)
  if (!invitation || !workspace) return
  const token = ctx.secrets.decrypt(Buffer.from(sealed, 'base64'))
  const words = invitationMail[workspace.language]({
    workspace: workspace.name,
    inviter: invitation.inviterName,
    link: invitationLink(ctx, token),
    until: invitation.expiresAt,
    timeZone: workspace.timeZone,
  })
  await mailPerson(ctx, workspaceId, { to: invitation.email, ...words })
}

export const invitationLink = (ctx: Context, token: string) => `${ctx.config.url}/invitation?token=${token}`
