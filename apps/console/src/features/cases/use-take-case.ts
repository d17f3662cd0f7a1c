import type { SentenceRow } from '@polku/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useSession } from '../../lib/session.ts'
import { toast } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { keys } from './keys.ts'
import { useCaseWords } from './messages/index.ts'

/** Taking a case whose customer waits, from where one sees that they do; undone, it is as it was. */
export function useTakeCase({ id: caseId, owner }: SentenceRow, onDone: () => void) {
  const words = useCaseWords()
  const client = useQueryClient()
  const tellError = useErrorToast()
  const me = useSession().person
  const give = (personId: string | null) =>
    api.put('/api/v1/cases/{id}/assignment', { path: { id: caseId }, body: { personId } })
  const refresh = () => {
    onDone()
    for (const queryKey of [keys.one(caseId), keys.lists, keys.counts])
      void client.invalidateQueries({ queryKey })
  }
  const take = useMutation({
    mutationFn: () => give(me?.id ?? null),
    onSuccess: () =>
      toast(words.taken, {
        undo: () =>
          void give(owner?.id ?? null)
            .catch((error) => tellError(error))
            .finally(refresh),
      }),
    onError: (error) => tellError(error),
    onSettled: refresh,
  })
  return { take: () => take.mutate(), busy: take.isPending, mine: me !== null && owner?.id === me?.id }
}
