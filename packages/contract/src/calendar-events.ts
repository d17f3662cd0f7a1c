import { z } from 'zod'
import { type EventKind, everyone } from './event.ts'
import { Id } from './shared.ts'

const named = {
  data: z.object({ calendarId: Id, name: z.string() }),
  live: everyone,
  audit: 'always',
} as const

export const calendarEvents = {
  'calendar.created': named,
  'calendar.changed': named,
  'calendar.deleted': named,
} as const satisfies Record<string, EventKind>
