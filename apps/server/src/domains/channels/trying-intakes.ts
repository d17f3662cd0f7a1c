import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../../context.ts'
import { cleanLine } from '../../platform/mail/charset.ts'
import { type IntakeRow, putAnswered, putUnanswered } from './intake-queries.ts'

const everyMs = 60_000

/**
 * Tries a way in that this process holds open, at once and then every minute, as those who come by it would. That it
 * answers is written down each time, so that silence tells of a process that has stopped, or of a database that
 * stores nothing. `attempt` answers false where there is nothing to try.
 */
export function startTrying(
  ctx: Context,
  kind: IntakeRow['kind'],
  attempt: () => Promise<boolean>,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const keepOn = async () => {
    while (!stopping.signal.aborted) {
      await tryOnce(ctx, kind, attempt)
      await pause(everyMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  }
  const trying = keepOn()
  return {
    async stop() {
      stopping.abort()
      await trying
    },
  }
}

export async function tryOnce(
  ctx: Context,
  kind: IntakeRow['kind'],
  attempt: () => Promise<boolean>,
): Promise<void> {
  try {
    const failed = await attempt().then(
      (isTried) => (isTried ? null : undefined),
      (error: Error) => error,
    )
    if (failed === undefined) return
    if (failed === null) return await putAnswered(ctx.db, kind)
    ctx.log.warn({ err: failed, intake: kind }, 'a way in does not answer')
    await putUnanswered(ctx.db, kind, cleanLine(failed.message, 300) || null)
  } catch (error) {
    ctx.log.warn({ err: error, intake: kind }, 'whether a way in answers could not be noted')
  }
}
