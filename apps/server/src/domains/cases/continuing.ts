import { CaseState } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { next } from './case-state.ts'
import { type ContinuingRow, insertContinuing } from './continuing-queries.ts'
import { previewOf } from './previewing.ts'

/** A solved case is reopened and a closed one followed by another: more than one statement can say. */
const moves = Object.fromEntries(
  CaseState.options
    .filter((state) => state !== 'solved')
    .flatMap((state) => {
      const to = next(state, 'customer-wrote')
      return to ? [[state, to] as const] : []
    }),
)

/**
 * The short way for what nearly every chat message is: one more in a case that goes on. Null when it is
 * anything else; then `receive` knows what to do.
 */
export async function continueCase(
  ctx: Context,
  actor: Actor,
  said: Omit<ContinuingRow, 'preview' | 'moves'>,
): Promise<{ messageId: string } | null> {
  try {
    const event = await insertContinuing(ctx.pool, actor, { ...said, preview: previewOf(said.text), moves })
    if (!event?.messageId) return null
    ctx.wake([event])
    return { messageId: event.messageId }
  } catch (error) {
    if (isTaken(error)) return null
    throw error
  }
}

/** The same message came twice at once, and the other was first; or the two met in a deadlock. */
const isTaken = (error: unknown) => ['23505', '40P01'].includes((error as { code?: string }).code ?? '')
