import type { PromisePolicy } from '@polku/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { policiesKey } from './keys.ts'

export const usePolicies = () =>
  useQuery({
    queryKey: policiesKey,
    queryFn: async ({ signal }): Promise<PromisePolicy[]> =>
      (await api.get('/api/v1/promise-policies', { signal })).items,
  })

/** Puts one behind another, or first. */
export function usePlacing() {
  const client = useQueryClient()
  const tellError = useErrorToast()
  return useMutation({
    mutationFn: ({ id, after }: { id: string; after: string | null }) =>
      api.patch('/api/v1/promise-policies/{id}', { path: { id }, body: { after } }),
    onError: (error) => tellError(error),
    onSettled: () => client.invalidateQueries({ queryKey: policiesKey }),
  })
}
