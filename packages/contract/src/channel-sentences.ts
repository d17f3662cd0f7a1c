import { overseers, type SentenceKinds } from './sentence.ts'
import { Role } from './shared.ts'

export const channelSentences = {
  'channel.failing': { for: Role.options, urgency: 'broken' },
  'inbound.failed': { for: overseers, urgency: 'broken' },
} as const satisfies SentenceKinds
