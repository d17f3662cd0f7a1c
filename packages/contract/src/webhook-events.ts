import { z } from 'zod'
import { type EventKind, nobody } from './event.ts'
import { Id, Instant } from './shared.ts'

const named = z.object({ webhookId: Id, name: z.string() })
const kept = { live: nobody, audit: 'always' } as const

export const webhookEvents = {
  'webhook.created': { data: named, ...kept },
  'webhook.changed': { data: named.extend({ fields: z.array(z.string()) }), ...kept },
  'webhook.deleted': { data: named, ...kept },
  'webhook.secret-made': { data: named, ...kept },
  'webhook.sent-again': { data: named.extend({ deliveryId: Id, type: z.string() }), ...kept },
  'webhook.recovered': { data: named.extend({ since: Instant, delivered: z.boolean() }), ...kept },
  'webhook.turned-off': { data: named.extend({ reason: z.enum(['gone', 'failing']) }), ...kept },
} as const satisfies Record<string, EventKind>
