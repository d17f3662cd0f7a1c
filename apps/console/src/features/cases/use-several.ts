import type { ErrorCode, SeveralChanged } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { ApiError } from '../../lib/api-error.ts'
import { useErrorWords } from '../../lib/error-words.ts'
import type { SeveralChosen } from '../../lib/feature.ts'
import { toast } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { chooseNone } from './chosen-cases.ts'
import { keys } from './keys.ts'
import { useCaseWords } from './messages/index.ts'

/** One thing done with several cases by one request, and undone as a whole. */
export function useSeveral(ids: readonly string[]): SeveralChosen['apply'] {
  const client = useQueryClient()
  const words = useCaseWords()
  const tellError = useErrorToast()
  const wordsOf = useErrorWords()
  const refresh = () => {
    for (const queryKey of [keys.lists, keys.counts, keys.open]) void client.invalidateQueries({ queryKey })
  }
  const tellRefused = ({ refused: [first, ...others] }: SeveralChanged) => {
    if (!first) return
    const why = wordsOf(new ApiError(409, first.code as ErrorCode, first.title, {}, null)).title
    toast(words.severalRefused(others.length + 1, why), { tone: 'critical' })
  }
  const undo = async (changeId: string) => {
    try {
      tellRefused(await api.delete('/api/v1/cases/changes/{changeId}', { path: { changeId } }))
    } catch (error) {
      tellError(error, words.failed.undoSeveral)
    }
    refresh()
  }
  const apply: SeveralChosen['apply'] = async (change, said) => {
    chooseNone()
    try {
      const answer = await api.post('/api/v1/cases/changes', { body: { ids: [...ids], change } })
      const { id, changed } = answer
      tellRefused(answer)
      if (changed.length > 0 || answer.refused.length === 0)
        toast(said(changed.length), id ? { undo: () => void undo(id) } : {})
    } catch (error) {
      tellError(error, words.failed.several)
    }
    refresh()
  }
  return apply
}
