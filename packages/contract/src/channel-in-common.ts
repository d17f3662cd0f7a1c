import { z } from 'zod'
import { ChannelHealth } from './channel-health.ts'
import { Id, Instant } from './shared.ts'

/** What every channel has, whatever its kind. */
export const AnyChannel = z.object({
  id: Id,
  name: z.string(),
  enabled: z.boolean(),
  createdAt: Instant,
  health: ChannelHealth,
})

export const ChannelLabel = z.string().trim().min(1).max(100)
