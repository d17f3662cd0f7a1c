import { randomBytes } from 'node:crypto'
import type { Language } from '@polku/contract'
import type { Context } from '../../context.ts'
import { noteWorked } from '../channels/noting-health.ts'
import { hashOf } from './admitting.ts'
import type { ChatChannel } from './finding-chat.ts'
import { insertSession } from './session-queries.ts'

/** A new dialogue. Whoever holds the token is the visitor; we keep its hash alone. */
export async function openSession(
  ctx: Context,
  channel: ChatChannel,
  site: string,
  language: Language | null,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await insertSession(ctx.db, {
    workspaceId: channel.workspaceId,
    channelId: channel.id,
    tokenHash: hashOf(token),
    site,
    language,
  })
  void noteWorked(ctx, channel, 'in')
  return token
}
