import { z } from 'zod'
import { Id, Instant, PageQuery, page } from './shared.ts'

/**
 * What became of something that came in: stored and not read yet, shown in a case, the same as something
 * shown already, a mail of our own, or set aside because it could not be read.
 */
export const InboundState = z.enum(['received', 'shown', 'duplicate', 'failed', 'dropped'])
export type InboundState = z.infer<typeof InboundState>

/** A line of the ledger: nothing that was acknowledged is missing from it. */
export const InboundItem = z.object({
  id: Id,
  channelId: Id,
  source: z.enum(['smtp', 'imap']),
  state: InboundState,
  /** Why it is a duplicate, failed or was dropped. */
  reason: z.string().nullable(),
  messageId: z.string().nullable(),
  /** Bytes as they came. */
  size: z.number().int(),
  attempts: z.number().int(),
  caseId: Id.nullable(),
  receivedAt: Instant,
  settledAt: Instant.nullable(),
  /** Whether the raw bytes are still kept. */
  hasRaw: z.boolean(),
})
export type InboundItem = z.infer<typeof InboundItem>

export const InboundQuery = PageQuery.extend({ state: InboundState.optional() })
export const InboundPage = page(InboundItem)
