import type { Role } from './shared.ts'

/** The nearer to harm, the earlier it is told: what is broken, who waits too long, whose turn is ours, what lies half done. */
export const urgencies = ['broken', 'late', 'turn', 'unfinished'] as const

/** What the page Today may tell of this moment, in one sentence that opens to its rows. */
export interface SentenceKind {
  /** Whom it concerns: others may look it up and are not told. */
  for: readonly Role[]
  urgency: (typeof urgencies)[number]
}

export type SentenceKinds = Record<string, SentenceKind>

/** Those who see to the work of others. */
export const overseers = ['owner', 'admin', 'lead'] as const satisfies readonly Role[]
/** Those who answer customers. */
export const answerers = ['owner', 'admin', 'lead', 'agent'] as const satisfies readonly Role[]
