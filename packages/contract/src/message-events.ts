import { z } from 'zod'
import { type EventKind, everyone } from './event.ts'
import { DeliveryState } from './messages.ts'
import { KeptBack } from './pending.ts'
import { Channel, Id } from './shared.ts'
import { Link, ofMessage } from './told-outside.ts'

const nothing = z.object({})
const moment = z.number().describe('Milliseconds since 1970.')
const said = z.object({
  first: z.boolean(),
  /** Told outside once it has left, by `message.left`. */
  leavesLater: z.boolean().optional(),
  waitedMs: z.number().optional(),
})
const toldSent = ofMessage.extend({
  first: z.boolean().default(false).describe('The case had no reply before.'),
})

export const messageEvents = {
  'message.received': {
    data: z.object({ kind: z.string() }),
    live: everyone,
    timeline: 'messages',
    webhook: { data: ofMessage.extend({ identifierId: Id.nullable() }) },
  },
  'message.automatic': {
    data: z.object({ kind: z.string() }),
    live: everyone,
    timeline: 'messages',
    webhook: {
      data: ofMessage
        .extend({ kind: z.enum(['auto-reply', 'bounce', 'list', 'system']) })
        .describe('An automatic reply, a bounce, a mailing list: it moves no case.'),
    },
  },
  'message.pending': { data: nothing, live: everyone },
  'message.kept-back': { data: z.object({ because: KeptBack }), live: everyone },
  'message.taken-back': { data: nothing, live: everyone },
  'message.sent': {
    data: said,
    live: everyone,
    timeline: 'messages',
    webhook: { data: toldSent, unless: 'leavesLater' },
    analysis: ['first', 'waitedMs'],
  },
  'message.left': { data: said, live: everyone, webhook: { data: toldSent, as: 'message.sent' } },
  'message.mailed': { data: nothing, live: everyone },
  'message.delayed': { data: nothing, live: everyone },
  'message.seen': {
    data: z.object({ direction: z.enum(['in', 'out']), upTo: moment }),
    live: everyone,
  },
  'message.sender-proved': { data: nothing, live: everyone },
  'message.delivery-changed': {
    data: z.object({ state: DeliveryState }),
    live: everyone,
    webhook: {
      data: z.object({
        caseId: Id,
        messageId: Id,
        channel: Channel,
        state: DeliveryState,
        links: z.object({ case: Link, messages: Link }),
      }),
    },
  },
  'note.written': { data: nothing, live: everyone, timeline: 'notes', webhook: { data: ofMessage } },
} as const satisfies Record<string, EventKind>
