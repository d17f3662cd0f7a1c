import type { Channel } from '@polku/contract'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import { putSeen } from './seeing-queries.ts'

/** Live messages of one side have been on the other side's screen; each hears of it from the log. */
export async function markSeen(
  trx: Trx,
  actor: Actor,
  { id: caseId, channel }: { id: string; channel: Channel },
  direction: 'in' | 'out',
  upTo: string | null = null,
): Promise<void> {
  const at = await putSeen(trx, actor.workspaceId, caseId, direction, upTo)
  if (!at) return
  await append(trx, actor, {
    kind: 'message.seen',
    caseId,
    channel,
    data: { direction, upTo: at.getTime() },
  })
}
