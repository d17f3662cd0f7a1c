import type { Context } from '../../context.ts'
import { type PlainMail, sendInstallationMail } from '../../platform/mail/installation-mail.ts'
import { channelSender, workspaceById } from './queries.ts'

/** Whether mail can leave to one's own people; of the demo company nothing does. */
export async function mailsPeople(ctx: Context, workspaceId: string): Promise<boolean> {
  return ctx.config.smtpUrl !== undefined && !(await workspaceById(ctx.db, workspaceId))?.demo
}

/** Sends a mail of Polku's own to one of a workspace's people, from an address of theirs where none is set. */
export async function mailPerson(ctx: Context, workspaceId: string, mail: PlainMail): Promise<void> {
  await sendInstallationMail(ctx.config, mail, await channelSender(ctx.db, workspaceId))
}
