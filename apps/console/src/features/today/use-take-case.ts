import type { TodayRow } from '@polku/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { keys } from '../../lib/query-keys.ts'
import { useSession } from '../../lib/session.ts'
import { toast } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { useTodayWords } from './messages/index.ts'

/** Taking a case whose customer waits, from where one sees that they do; undone, it is as it was. */
export function useTakeCase({ caseId, assigneeId }: TodayRow) {
  const words = useTodayWords().rows
  const client = useQueryClient()
  const tellError = useErrorToast()
  const me = useSession().person
  const give = (personId: string | null) =>
    api.put('/api/v1/cases/{id}/assignment', { path: { id: caseId }, body: { personId } })
  const refresh = () =>
    Promise.all(
      [['today'], keys.case(caseId), keys.caseLists, keys.caseCounts].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    )
  const take = useMutation({
    mutationFn: () => give(me?.id ?? null),
    onSuccess: () =>
      toast(words.taken, {
        undo: () =>
          void give(assigneeId)
            .catch((error) => tellError(error))
            .finally(refresh),
      }),
    onError: (error) => tellError(error),
    onSettled: refresh,
  })
  return { take: () => take.mutate(), busy: take.isPending, mine: me !== null && assigneeId === me?.id }
}
