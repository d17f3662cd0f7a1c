import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { receive } from '../cases/receiving.ts'
import { recognise } from '../customers/recognising.ts'
import { channelByKey } from './queries.ts'

/** The gateway has a text message for us. */
export async function arrive(ctx: Context, key: string, said: { from: string; text: string }): Promise<void> {
  const channel = await channelByKey(ctx.db, key)
  if (!channel) throw new Refusal('channel.not-found')
  const actor = systemActor(channel.workspaceId)
  await write(ctx, async (trx) => {
    const { customerId, identifierId } = await recognise(trx, actor, {
      kind: 'phone',
      value: said.from,
      verified: true,
      evidence: 'sms',
    })
    await receive(trx, actor, {
      caseId: null,
      customerId,
      identifierId,
      channel: 'sms',
      channelId: channel.id,
      kind: 'message',
      subject: null,
      text: said.text,
      folded: null,
      html: null,
      language: null,
      authorName: said.from,
      mail: null,
      verified: true,
      spam: null,
      at: new Date(),
    })
  })
}
