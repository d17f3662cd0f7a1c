import { z } from 'zod'
import { Id, Instant, page, Role } from './shared.ts'

/** Requests one key may make in a minute; more are answered 429 with Retry-After. */
export const apiKeyRequestsPerMinute = 1200

export const ApiKey = z.object({
  id: Id,
  name: z.string(),
  start: z.string().describe('The beginning, by which a person recognises it.'),
  role: Role.describe('What it may do at most; never more than the person it acts as.'),
  actsAs: z.object({ id: Id, name: z.string() }),
  createdAt: Instant,
  lastUsedAt: Instant.nullable(),
})
export type ApiKey = z.infer<typeof ApiKey>
export const ApiKeyPage = page(ApiKey)

export const NewApiKey = z
  .object({ name: z.string().trim().min(1).max(100), role: Role })
  .meta({ examples: [{ name: 'Web shop', role: 'agent' }] })
export const MadeApiKey = ApiKey.extend({ key: z.string() }).describe(
  'The key is shown once; only its hash is kept.',
)
export type MadeApiKey = z.infer<typeof MadeApiKey>
