import type { CaseView, caseSentences } from '@polku/contract'
import { lazyRouteComponent } from '@tanstack/react-router'
import type { SentencePlace } from '../../lib/feature.ts'

type CaseSentence = keyof typeof caseSentences

const TakeOrReply = lazyRouteComponent(() => import('./take-or-reply.tsx'), 'TakeOrReply')

const at: SentencePlace['at'] = ({ id }) => `/cases/${id}`
const inView = (view: CaseView): SentencePlace => ({ at, all: { to: `/inbox/${view}` } })
const waiting = (measure: 'waiting' | 'too-long'): SentencePlace => ({
  at,
  all: { to: '/today/rows', search: { measure } },
  Verb: TakeOrReply,
})

/** Where the cases lead that Today tells of. */
export const sentencesOfCases: Record<CaseSentence, SentencePlace> = {
  'case.too-long': waiting('too-long'),
  'case.own-too-long': inView('mine'),
  'case.undelivered': inView('open'),
  'case.own-undelivered': inView('mine'),
  'case.own-kept-back': inView('all'),
  'case.own-waiting': inView('mine'),
  'case.unassigned': { ...inView('unassigned'), Verb: TakeOrReply },
  'case.unassigned-in-teams': { ...inView('unassigned'), Verb: TakeOrReply },
  'case.waiting': waiting('waiting'),
  'case.own-drafts': inView('drafts'),
}
