import type { SentenceRow } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { SentenceSource } from '../../platform/sentences.ts'
import { nameOf } from './present.ts'
import { webhooksAmiss } from './queries.ts'

export const webhooksToday = (ctx: Context): SentenceSource => ({
  kinds: ['webhook.failing'],
  async tell({ workspaceId }) {
    const rows = (await webhooksAmiss(ctx.db, workspaceId)).map(
      (webhook): SentenceRow => ({
        id: webhook.id,
        customer: null,
        about: nameOf(webhook),
        channel: null,
        amiss: webhook.enabled ? 'failing' : 'off',
        owner: null,
        since: webhook.failingSince?.toISOString() ?? null,
      }),
    )
    return rows.length > 0 ? [{ kind: 'webhook.failing', count: rows.length, rows }] : []
  },
})
