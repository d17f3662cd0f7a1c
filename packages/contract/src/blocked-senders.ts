import { z } from 'zod'
import { Id, Instant } from './shared.ts'

export const SenderPattern = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s@]*@[^\s@]+\.[^\s@]+$/, 'must be an address, or a domain such as @domain.example')
  .describe('An address, or a whole domain written `@domain`.')
export const BlockedSender = z.object({
  pattern: z.string(),
  createdAt: Instant,
  createdBy: z.object({ id: Id, name: z.string() }).nullable(),
})
export type BlockedSender = z.infer<typeof BlockedSender>
export const BlockedSenderList = z.object({ items: z.array(BlockedSender), next: z.string().nullable() })
export const NewBlockedSender = z
  .object({ pattern: SenderPattern })
  .meta({ examples: [{ pattern: '@spam.example' }] })
