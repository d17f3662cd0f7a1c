import { answerers, overseers, type SentenceKinds } from './sentence.ts'

/** An agent is told of their own customers and of what nobody has; those who oversee, of everybody's. */
export const caseSentences = {
  'case.too-long': { for: [...overseers, 'reader'], urgency: 'late' },
  'case.own-too-long': { for: ['agent'], urgency: 'late' },
  'case.undelivered': { for: overseers, urgency: 'late' },
  'case.own-undelivered': { for: ['agent'], urgency: 'late' },
  'case.own-kept-back': { for: answerers, urgency: 'late' },
  'case.own-waiting': { for: ['agent'], urgency: 'turn' },
  'case.unassigned': { for: overseers, urgency: 'turn' },
  'case.unassigned-in-teams': { for: ['agent'], urgency: 'turn' },
  'case.waiting': { for: [...overseers, 'reader'], urgency: 'turn' },
  'case.own-drafts': { for: answerers, urgency: 'unfinished' },
} as const satisfies SentenceKinds
