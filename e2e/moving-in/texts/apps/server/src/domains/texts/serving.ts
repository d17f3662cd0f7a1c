import type { Context } from '../../context.ts'
import { makeToken } from '../../platform/auth/token.ts'
import type { ServedKind } from '../../platform/channels/served-kind.ts'
import { carriedTexts, channelsOf, textsOf } from './queries.ts'
import { numberOf, send } from './sending.ts'
import { SmsSettings } from './settings.ts'

const nobody = { held: false, copies: [], offered: [] }

export const servedTexts: ServedKind<Context> = {
  name: 'sms',
  setUp: {
    begin: () => ({ address: makeToken(15), secrets: null }),
    change: () => ({}),
    present: (_ctx, { settings }) => ({ kind: 'sms', settings: SmsSettings.parse(settings), has: {} }),
    ways: { in: [], out: [] },
  },
  arrival: () => ({ by: 'pushing' }),
  leaves: () => false,
  carried: (db, workspaceId, id) => carriedTexts(db, workspaceId, id),
  async whereRepliesGo(ctx, dialogue) {
    const to = await numberOf(ctx.db, dialogue)
    return to ? { address: to.value, verified: to.status === 'verified', ...nobody } : null
  },
  letters: {
    async senders(ctx, workspaceId) {
      const channels = await channelsOf(ctx.db, workspaceId)
      return channels.map(({ id, name, settings }) => ({
        channelId: id,
        name,
        address: SmsSettings.parse(settings).number,
        held: false,
      }))
    },
    checkedCopies: async () => [],
    send: (_ctx, trx, actor, dialogue, answer) => send(trx, actor, dialogue, answer),
    sendAgain: async () => 'unknown',
    async deliveries(db, workspaceId, messageIds) {
      const texts = await textsOf(db, workspaceId, messageIds)
      const fine = { cc: [], attempts: 1, error: null, reason: null, hard: null, delay: null }
      return new Map(texts.map(({ messageId, state, number }) => [messageId, { state, to: number, ...fine }]))
    },
  },
}
