import { z } from 'zod'
import { type EventKind, everyone } from './event.ts'
import { Id } from './shared.ts'

export const visitEvents = {
  'visit.began': {
    // The pages themselves are kept where they can be forgotten.
    data: z.object({ visitId: Id, site: z.string().optional(), pages: z.number().int() }),
    live: everyone,
    timeline: 'visits',
  },
} as const satisfies Record<string, EventKind>
