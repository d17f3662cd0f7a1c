import type { Context } from '../../context.ts'
import type { Trx } from '../../platform/db/database.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'

export interface LinkMail {
  workspaceId: string
  /** The link's token, encrypted: jobs stay in the database for a while, and it keeps only hashes. */
  sealed: string
}

/** Queues the mail that brings somebody their link, in the transaction that makes the link. */
export async function queueLinkMail(
  ctx: Context,
  trx: Trx,
  job: 'mail-invitation' | 'mail-recovery' | 'mail-let-in',
  workspaceId: string,
  token: string,
): Promise<void> {
  const mail: LinkMail = { workspaceId, sealed: ctx.secrets.encrypt(token).toString('base64') }
  await enqueue(trx, job, mail, { maxAttempts: 8 })
}

/** The token of the link that a queued mail brings. */
export const tokenOf = (ctx: Context, { sealed }: LinkMail): string =>
  ctx.secrets.decrypt(Buffer.from(sealed, 'base64'))
