import { z } from 'zod'
import { Id, Instant, PageQuery, page } from './shared.ts'

export const InboundState = z
  .enum(['received', 'shown', 'duplicate', 'failed', 'dropped'])
  .describe(
    'What became of something that came in: stored and not read yet, shown in a case, the same as something shown already, a mail of our own, or set aside because it could not be read.',
  )
export type InboundState = z.infer<typeof InboundState>

export const InboundFault = z
  .enum(['unreadable', 'too-large', 'not-given'])
  .describe(
    'Why it failed for good, where a person can do something: reading it took longer than any mail may, or ended the reader; it is larger than what is taken in, and stays in its mailbox; or the mailbox’s server does not give it.',
  )
export type InboundFault = z.infer<typeof InboundFault>

export const InboundItem = z
  .object({
    id: Id,
    channelId: Id,
    source: z.enum(['smtp', 'imap']),
    state: InboundState,
    reason: z.string().nullable().describe('Why it is a duplicate, failed or was dropped.'),
    fault: InboundFault.nullable(),
    messageId: z.string().nullable(),
    from: z.string().nullable().describe('The sender as the mail says, else as the server before us said.'),
    subject: z.string().nullable().describe('Known once it is shown.'),
    size: z.number().int().describe('Bytes as they came.'),
    attempts: z.number().int(),
    caseId: Id.nullable(),
    receivedAt: Instant,
    settledAt: Instant.nullable(),
    hasRaw: z.boolean().describe('Whether the raw bytes are still kept.'),
  })
  .describe('A line of the ledger: nothing that was acknowledged is missing from it.')
export type InboundItem = z.infer<typeof InboundItem>

export const InboundCounts = z
  .object({
    received: z.number().int(),
    shown: z.number().int(),
    duplicate: z.number().int(),
    failed: z.number().int(),
    dropped: z.number().int(),
    upTo: z.number().int().describe('No state is counted further than this.'),
  })
  .describe('How many mails of the ledger are in each state.')
export type InboundCounts = z.infer<typeof InboundCounts>

export const InboundQuery = PageQuery.extend({
  state: InboundState.optional().describe('Only items in this state.'),
})
export const InboundPage = page(InboundItem)
