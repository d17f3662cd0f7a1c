import type { CasePromise } from '@polku/contract'
import { api } from '../../lib/api.ts'
import type { AboutCase } from '../../lib/feature.ts'
import { usePromiseWords } from './messages/index.ts'

type Outcome = 'kept' | 'broken' | 'withdrawn' | 'open'

/** Says what became of a promise by hand, with the way back. */
export function useSettling({ one, change }: AboutCase) {
  const words = usePromiseWords()
  const settle = (promise: CasePromise, outcome: Outcome): void => {
    const now = new Date().toISOString()
    const after: CasePromise =
      outcome === 'open'
        ? { ...promise, endedAt: null, keptAt: null }
        : {
            ...promise,
            endedAt: now,
            keptAt: outcome === 'kept' && !promise.brokenAt ? now : null,
            brokenAt: outcome === 'broken' ? (promise.brokenAt ?? now) : promise.brokenAt,
          }
    void change({
      ask: () => api.put('/api/v1/promises/{id}/outcome', { path: { id: promise.id }, body: { outcome } }),
      patch: { promises: one.promises.map((each) => (each.id === promise.id ? after : each)) },
      failed: words.notChanged,
      ...(outcome === 'open' ? {} : { said: words.outcomes[outcome], undo: () => settle(promise, 'open') }),
    })
  }
  return settle
}
