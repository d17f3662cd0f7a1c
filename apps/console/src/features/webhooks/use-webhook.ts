import type { Webhook } from '@polku/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { listKey, useRefreshed } from '../../lib/use-list.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'

/** Deliveries come and go by themselves; nobody should have to press anything to see it. */
export const often = 3_000

export const nameOf = ({ description, url }: Webhook) => description || new URL(url).host

export const useWebhook = (id: string) =>
  useQuery({
    queryKey: listKey('/api/v1/webhooks', id),
    queryFn: ({ signal }) => api.get('/api/v1/webhooks/{id}', { path: { id }, signal }),
    refetchInterval: often,
  })

/** Reads again all that is shown of webhooks. */
export function useWebhookRefreshed(): () => void {
  const refresh = useRefreshed()
  return () => refresh('/api/v1/webhooks', '/api/v1/webhooks/{id}/deliveries')
}

export function useTurn(id: string) {
  const refresh = useWebhookRefreshed()
  const tellError = useErrorToast()
  return useMutation({
    mutationFn: (enabled: boolean) => api.patch('/api/v1/webhooks/{id}', { path: { id }, body: { enabled } }),
    onError: (error) => tellError(error),
    onSettled: refresh,
  })
}
