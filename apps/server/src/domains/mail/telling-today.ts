import type { SentenceRow } from '@polku/contract'
import type { Context } from '../../context.ts'
import { rowsBelow, type SentenceSource } from '../../platform/sentences.ts'
import { failedLately } from './inbound-queries.ts'

/** Mail that could not be read, and that nobody sees unless they look for it. */
export const inboundToday = (ctx: Context): SentenceSource => ({
  kinds: ['inbound.failed'],
  async tell({ workspaceId }) {
    const failed = await failedLately(ctx.db, workspaceId, rowsBelow)
    const rows = failed.map(
      ({ id, envelope, fault, receivedAt }): SentenceRow => ({
        customer: null,
        owner: null,
        id,
        about: envelope.from || null,
        channel: 'email',
        amiss: fault,
        since: receivedAt.toISOString(),
      }),
    )
    return failed[0] ? [{ kind: 'inbound.failed', count: failed[0].count, rows }] : []
  },
})
