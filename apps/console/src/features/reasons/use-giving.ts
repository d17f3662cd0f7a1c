import type { CaseReason } from '@polku/contract'
import { api } from '../../lib/api.ts'
import type { AboutCase } from '../../lib/feature.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { pathIn } from '../../lib/name-in.ts'
import { useReasonWords } from './messages/index.ts'

/** Gives the open case its reason, or takes it back. */
export function useGiving({
  one,
  change,
}: AboutCase): (reason: CaseReason | null, quietly?: boolean) => Promise<void> {
  const words = useReasonWords()
  const language = useLanguage()
  const path = { id: one.id }
  const give = (reason: CaseReason | null, quietly = false): Promise<void> => {
    const before = one.reason
    return change({
      ask: () =>
        reason
          ? api.put('/api/v1/cases/{id}/reason', { path, body: { reasonId: reason.id } })
          : api.delete('/api/v1/cases/{id}/reason', { path }),
      patch: { reason },
      failed: words.notGiven,
      ...(quietly
        ? {}
        : {
            said: reason ? words.given(pathIn(reason.path, language)) : words.taken,
            undo: () => void give(before, true),
          }),
    })
  }
  return give
}
