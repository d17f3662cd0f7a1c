import type { Reason } from '@polku/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { nameIn } from '../../lib/name-in.ts'
import { toast } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { useReasonWords } from './messages/index.ts'
import { reasonsKey } from './use-reasons.ts'

/** Deletes one that has never been used; undoing makes it anew, for nothing stood on it. */
export function useDeleteReason(one: Reason, onDeleted: () => void) {
  const words = useReasonWords()
  const language = useLanguage()
  const client = useQueryClient()
  const tellError = useErrorToast()
  const refresh = () => client.invalidateQueries({ queryKey: reasonsKey })
  const { names, kind, guideline, parentId, team } = one
  const makeAgain = () =>
    api
      .post('/api/v1/reasons', { body: { names, kind, guideline, parentId, teamId: team?.id ?? null } })
      .then(refresh, tellError)
  return useMutation({
    mutationFn: () => api.delete('/api/v1/reasons/{id}', { path: { id: one.id } }),
    onSuccess() {
      toast(words.deleted(nameIn(names, language)), { undo: () => void makeAgain() })
      onDeleted()
    },
    onError: (error) => tellError(error),
    onSettled: refresh,
  })
}
