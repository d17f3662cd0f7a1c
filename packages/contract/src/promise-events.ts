import { z } from 'zod'
import { type EventKind, everyone } from './event.ts'
import { PromiseKind } from './promises.ts'
import { Id, Instant } from './shared.ts'
import { ofCase } from './told-outside.ts'

const policy = {
  data: z.object({ policyId: Id, name: z.string() }),
  live: everyone,
  audit: 'always',
} as const
const promise = z.object({ promiseId: Id, promise: PromiseKind })
const due = promise.extend({ dueAt: Instant.nullable() })
const kept = promise.extend({
  because: z.enum(['answered', 'solved', 'by-hand']).describe('What kept it.'),
})
const broken = promise.extend({
  dueAt: Instant,
  because: z.enum(['time-ran-out', 'by-hand']).describe('What broke it.'),
})

export const promiseEvents = {
  'promise-policy.created': policy,
  'promise-policy.changed': policy,
  'promise-policy.deleted': policy,
  'promise.made': { data: due, live: everyone },
  /** By hand. */
  'promise.given': { data: due, live: everyone, timeline: 'cases' },
  /** It is due at another moment now, or at none. */
  'promise.moved': { data: due, live: everyone },
  'promise.breaking': { data: due, live: everyone },
  'promise.kept': {
    data: kept,
    live: everyone,
    webhook: { data: ofCase.extend(kept.shape) },
    analysis: ['promise', 'because'],
  },
  'promise.broken': {
    data: broken,
    live: everyone,
    timeline: 'cases',
    webhook: { data: ofCase.extend(broken.shape) },
    analysis: ['promise', 'because'],
  },
  'promise.met-late': { data: promise, live: everyone, analysis: ['promise'] },
  'promise.dropped': { data: promise, live: everyone },
  /** What was said of how it ended is taken back. */
  'promise.reopened': { data: due, live: everyone },
  /** All that run, by another calendar. */
  'promise.recomputed': { data: z.object({}), live: everyone },
} as const satisfies Record<string, EventKind>
