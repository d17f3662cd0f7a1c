import { z } from 'zod'
import type { EventKind } from './event.ts'
import { Channel, Id } from './shared.ts'

const set = z.object({ costId: Id, amount: z.int().nullable(), currency: z.string() })

export const costEvents = {
  'hour-cost.set': { data: set, live: ['owner', 'admin'], audit: 'always' },
  'unit-cost.set': {
    data: set.extend({ channel: Channel, reasonId: Id }),
    live: ['owner', 'admin'],
    audit: 'always',
  },
} as const satisfies Record<string, EventKind>
