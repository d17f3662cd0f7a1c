import type { Context } from '../../context.ts'
import { hashToken } from '../../platform/auth/token.ts'
import type { Trx } from '../../platform/db/database.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { findLink } from './link-queries.ts'
import { mailPerson } from './mailing.ts'
import { personById, workspaceById } from './queries.ts'
import { recoveryMail } from './recovery-mail.ts'

export const mailRecoveryJob = 'mail-recovery'

export interface MailRecovery {
  workspaceId: string
  /** The link's token, encrypted, as for invitations. */
  sealed: string
}

export async function queueRecoveryMail(
  ctx: Context,
  trx: Trx,
  workspaceId: string,
  token: string,
): Promise<void> {
  const job: MailRecovery = { workspaceId, sealed: ctx.secrets.encrypt(token).toString('base64') }
  await enqueue(trx, mailRecoveryJob, job, { maxAttempts: 8 })
}

export async function mailRecovery(ctx: Context, { workspaceId, sealed }: MailRecovery): Promise<void> {
  const token = ctx.secrets.decrypt(Buffer.from(sealed, 'base64'))
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
