import type { promiseSentences } from '@polku/contract'
import type { SentencePlace } from '../../lib/feature.ts'

type PromiseSentence = keyof typeof promiseSentences

const at: SentencePlace['at'] = ({ id }) => `/cases/${id}`

/** Where the promises lead that Today tells of. */
export const sentencesOfPromises: Record<PromiseSentence, SentencePlace> = {
  'promise.broken': { at, all: { to: '/inbox/open' } },
  'promise.own-broken': { at, all: { to: '/inbox/mine' } },
  'promise.own-breaking': { at, all: { to: '/inbox/mine' } },
}
