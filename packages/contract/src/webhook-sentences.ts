import type { SentenceKinds } from './sentence.ts'

export const webhookSentences = {
  'webhook.failing': { for: ['owner', 'admin'], urgency: 'broken' },
} as const satisfies SentenceKinds
