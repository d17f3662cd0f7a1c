import { channelKinds, type SentenceRow } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { SentenceSource } from '../../platform/sentences.ts'
import { failingChannels } from './channel-health.ts'

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
