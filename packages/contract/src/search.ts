import { z } from 'zod'
import { After, Id, Instant, page } from './shared.ts'

export const FoundKind = z
  .enum(['message', 'note', 'case', 'customer', 'order', 'file'])
  .describe(
    'What was found. A `case` is found by its subject or number, a `file` by its name or what it holds.',
  )
export type FoundKind = z.infer<typeof FoundKind>

export const Found = z
  .object({
    kind: FoundKind,
    id: Id.describe('Of the message, note, case, customer, order or attachment.'),
    caseId: Id.nullable().describe('The case it stands in.'),
    messageId: Id.nullable().describe('The message it stands in, where it does: to lead to the very place.'),
    customerId: Id.nullable(),
    occurredAt: Instant,
    title: z
      .string()
      .describe('What it stands in: the subject of the case, the name of the customer or file.'),
    who: z.string().nullable().describe('Who wrote it, or whose it is.'),
    caseNumber: z.number().int().nullable(),
    text: z.string().describe('What was found, or what stands around it.'),
    marks: z
      .array(z.array(z.number().int()).length(2))
      .describe('Where in `text` the words stand: from and to, in UTF-16 units.'),
    words: z
      .array(z.string())
      .describe('What was found, as it is spelt where it stands, each spelling once: to be marked there.'),
  })
  .describe('One thing that a search has found.')
export type Found = z.infer<typeof Found>

export const EverythingQuery = z.object({
  q: z
    .string()
    .max(2000)
    .describe(
      'Words, in any inflection; "phrases"; beginnings*; -without; `from:`, `to:`, `team:`, `reason:`, `tag:`, `state:`, `channel:`, `before:`, `after:` (2026-11-30), `has:file`.',
    ),
  kind: FoundKind.optional().describe('Only these.'),
  typing: z
    .stringbool()
    .default(false)
    .describe('The last word may not be finished yet: whatever begins so is found too.'),
  after: After,
  limit: z.coerce.number().int().min(1).max(50).default(20).describe('How many at most, up to 50.'),
})
export const SearchPage = page(Found).describe(
  'What has to be looked for long comes in parts: a page may hold less than was asked for, even nothing, while `next` leads on.',
)
export type SearchPage = z.infer<typeof SearchPage>
