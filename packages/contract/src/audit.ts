import { z } from 'zod'
import { Id, Instant, PageQuery, page } from './shared.ts'

export const AuditItem = z
  .object({
    id: z.string(),
    kind: z.string(),
    occurredAt: Instant,
    actor: z.object({
      kind: z.enum(['person', 'api-key', 'customer', 'system']),
      id: Id.nullable(),
      name: z.string().nullable(),
    }),
    person: z
      .object({ id: Id, name: z.string() })
      .nullable()
      .describe('Whom it concerned, when it was a person.'),
    address: z.string().nullable().describe('Whom an invitation was for, as long as it is on record.'),
    data: z.record(z.string(), z.unknown()),
  })
  .describe('Who changed or exported what. Names are as they are now.')
export type AuditItem = z.infer<typeof AuditItem>
export const AuditQuery = PageQuery
export const AuditPage = page(AuditItem)
