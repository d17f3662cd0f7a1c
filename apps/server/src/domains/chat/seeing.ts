import type { Context } from '../../context.ts'
import { write } from '../../platform/db/write.ts'
import { markSeen } from '../cases/seeing.ts'
import { lockSession, type SessionRow } from './session-queries.ts'
import { actorOfVisitor } from './visitor.ts'

/** The visitor has had the desk's answers on screen, up to one of them. */
export async function seeAnswers(
  ctx: Context,
  { workspaceId, id }: SessionRow,
  messageId: string,
): Promise<void> {
  await write(ctx, async (trx) => {
    const session = await lockSession(trx, workspaceId, id)
    if (session.caseId)
      await markSeen(trx, actorOfVisitor(session), { id: session.caseId, channel: 'chat' }, 'out', messageId)
  })
}
