import { z } from 'zod'
import { type EventKind, keepers } from './event.ts'
import { Id } from './shared.ts'

const named = z.object({ channelId: Id, name: z.string() })
const ofKind = named.extend({ kind: z.string() })
const kept = { live: keepers, audit: 'always' } as const

export const channelEvents = {
  'channel.created': { data: ofKind, ...kept },
  'channel.changed': { data: named.extend({ fields: z.array(z.string()) }), ...kept },
  'channel.deleted': { data: ofKind, ...kept },
  'channel.identity-secret-made': { data: named, ...kept },
  'channel.held-mail-sent': { data: named.extend({ count: z.number().int() }), ...kept },
  'sender.blocked': { data: z.object({ domain: z.boolean() }), ...kept },
  'sender.unblocked': { data: z.object({ domain: z.boolean() }), ...kept },
  'inbound.retried': { data: z.object({ inboundId: Id }), ...kept },
} as const satisfies Record<string, EventKind>
