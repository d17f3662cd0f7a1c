import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { append } from '../../platform/log/append.ts'
import { mailPerson } from '../people/mailing.ts'
import { offMail } from './off-mail.ts'
import { nameOf } from './present.ts'
import { managersOf, type WebhookRow, webhookOf } from './queries.ts'

export const mailOffJob = 'mail-webhook-off'

export interface MailOff {
  workspaceId: string
  id: string
  personId: string
}

/** A webhook was switched off without anybody doing so: it is noted, and whoever may switch it on is told by mail. */
export async function tellOff(
  ctx: Context,
  trx: Trx,
  row: WebhookRow,
  reason: 'gone' | 'failing',
): Promise<void> {
  const { workspaceId, id } = row
  const data = { webhookId: id, name: nameOf(row), reason }
  await append(trx, systemActor(workspaceId), { kind: 'webhook.turned-off', data })
  if (!ctx.config.smtpUrl) return
  for (const { personId } of await managersOf(trx, workspaceId))
    await enqueue(trx, mailOffJob, { workspaceId, id, personId } satisfies MailOff)
}

/** The job `mail-webhook-off`. Says nothing when it has been switched on meanwhile, or the person has left. */
export async function mailOff(ctx: Context, { workspaceId, id, personId }: MailOff): Promise<void> {
  const webhook = await webhookOf(ctx.db, { workspaceId, id })
  const person = (await managersOf(ctx.db, workspaceId)).find((one) => one.personId === personId)
  if (!webhook?.offReason || !person) return
  const words = offMail[person.language]({
    name: nameOf(webhook),
    reason: webhook.offReason,
    link: `${ctx.config.url}/settings/webhooks/${id}`,
  })
  await mailPerson(ctx, workspaceId, { to: person.email, ...words })
}
