import { z } from 'zod'
import { type EventKind, everyone } from './event.ts'
import { Id } from './shared.ts'
import { ofCase } from './told-outside.ts'

const named = z.object({ reasonId: Id, name: z.string() })
const given = z.object({ reasonId: Id.nullable(), before: Id.nullable() })

export const reasonEvents = {
  'reason.created': { data: named, live: everyone, audit: 'always' },
  'reason.changed': { data: named, live: everyone, audit: 'always' },
  'reason.moved': { data: named, live: everyone, audit: 'always' },
  'reason.merged': { data: named.extend({ into: Id }), live: everyone, audit: 'always' },
  'reason.unmerged': { data: named, live: everyone, audit: 'always' },
  'reason.retired': { data: named, live: everyone, audit: 'always' },
  'reason.taken-up': { data: named, live: everyone, audit: 'always' },
  'reason.deleted': { data: named, live: everyone, audit: 'always' },
  'reason.settings-changed': { data: z.object({}), live: everyone, audit: 'always' },
  'case.reason-given': {
    data: given,
    live: everyone,
    timeline: 'cases',
    webhook: { data: ofCase.extend(given.shape) },
    analysis: ['reasonId'],
  },
} as const satisfies Record<string, EventKind>
