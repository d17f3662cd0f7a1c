import { channelKinds, type SentenceRow } from '@polku/contract'
import type { Context } from '../../context.ts'
import { rowsBelow, type SentenceSource } from '../../platform/sentences.ts'
import { failingChannels } from './channel-health.ts'
import { failedLately } from './inbound-queries.ts'

const nobodys = { customer: null, owner: null }

/** Told before who waits: whoever writes to a channel that does not work is not among them. */
export const channelsToday = (ctx: Context): SentenceSource => ({
  kinds: ['channel.failing'],
  async tell({ workspaceId }) {
    const failing = await failingChannels(ctx, workspaceId)
    const rows = failing.map(
      ({ id, name, kind, way, since }): SentenceRow => ({
        ...nobodys,
        id,
        about: name,
        channel: kind,
        amiss: channelKinds[kind].live ? 'live' : way,
        since,
      }),
    )
    return rows.length > 0 ? [{ kind: 'channel.failing', count: rows.length, rows }] : []
  },
})

/** Mail that could not be read, and that nobody sees unless they look for it. */
export const inboundToday = (ctx: Context): SentenceSource => ({
  kinds: ['inbound.failed'],
  async tell({ workspaceId }) {
    const failed = await failedLately(ctx.db, workspaceId, rowsBelow)
    const rows = failed.map(
      ({ id, envelope, fault, receivedAt }): SentenceRow => ({
        ...nobodys,
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
