import type { Webhook } from '@polku/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { paths, useRefreshed } from '../../lib/use-list.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'

/** Deliveries come and go by themselves; nobody should have to press anything to see it. */
export const often = 3_000

export const pathOf = (id: string) => `${paths.webhooks}/${id}`

export const nameOf = ({ description, url }: Webhook) => description || new URL(url).host

export const useWebhook = (id: string) =>
  useQuery({
    queryKey: ['settings', pathOf(id)],
    queryFn: ({ signal }) => api.get<Webhook>(pathOf(id), { signal }),
    refetchInterval: often,
  })

/** Reads again all that is shown of a webhook. */
export function useWebhookRefreshed(id: string): () => void {
  const client = useQueryClient()
  const refresh = useRefreshed()
  return () => {
    refresh(paths.webhooks, `${pathOf(id)}/deliveries`)
    void client.invalidateQueries({ queryKey: ['settings', pathOf(id)] })
  }
}

export function useTurn(id: string) {
  const refresh = useWebhookRefreshed(id)
  const tellError = useErrorToast()
  return useMutation({
    mutationFn: (enabled: boolean) => api.patch<Webhook>(pathOf(id), { body: { enabled } }),
    onError: (error) => tellError(error),
    onSettled: refresh,
  })
}
