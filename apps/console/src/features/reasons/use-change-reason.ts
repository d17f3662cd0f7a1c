import type { Reason } from '@polku/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { reasonsKey } from './use-reasons.ts'

type Change = Partial<Pick<Reason, 'parentId' | 'mergedInto' | 'retired'>> & { after?: string | null }

/** Changes one of the tree; told where it is refused. */
export function useChangeReason(one: Reason) {
  const client = useQueryClient()
  const tellError = useErrorToast()
  return useMutation({
    mutationFn: (change: Change) => api.patch('/api/v1/reasons/{id}', { path: { id: one.id }, body: change }),
    onError: (error) => tellError(error),
    onSettled: () => client.invalidateQueries({ queryKey: reasonsKey }),
  })
}
