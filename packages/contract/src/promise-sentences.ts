import { answerers, overseers, type SentenceKinds } from './sentence.ts'

/** Before it breaks its owner is told, after that those who oversee too. */
export const promiseSentences = {
  'promise.broken': { for: overseers, urgency: 'late' },
  'promise.own-broken': { for: ['agent'], urgency: 'late' },
  'promise.own-breaking': { for: answerers, urgency: 'turn' },
} as const satisfies SentenceKinds
