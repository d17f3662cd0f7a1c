import type { ChannelDetails } from '@polku/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../lib/api.ts'
import type { ChannelKind, SaveChannel } from '../../lib/channel-kind.ts'
import { queryClient } from '../../lib/query-client.ts'
import { listKey, useRefreshed } from '../../lib/use-list.ts'
import { useUiWords } from '../../ui/messages/index.ts'
import { toast } from '../../ui/toasts.ts'
import { useChannelWords } from './messages/index.ts'

const keyOf = (channelId: string) => listKey('/api/v1/channels', channelId)

export const useChannel = (channelId: string) =>
  useQuery({
    queryKey: keyOf(channelId),
    queryFn: ({ signal }) => api.get('/api/v1/channels/{id}', { path: { id: channelId }, signal }),
    // Whether it works changes by itself.
    refetchInterval: 15_000,
  })

/** Adds a channel and opens it, or saves one that is there. */
export function useSaveChannel(kind: ChannelKind, channel: ChannelDetails | null): SaveChannel {
  const words = useUiWords()
  const refresh = useRefreshed()
  const navigate = useNavigate()
  return useMutation({
    mutationFn(made) {
      if (!channel) return api.post('/api/v1/channels', { body: made })
      const { kind: _kind, ...body } = made
      return api.patch('/api/v1/channels/{id}', { path: { id: channel.id }, body })
    },
    onSuccess(saved) {
      queryClient.setQueryData(keyOf(saved.id), saved)
      refresh('/api/v1/channels')
      void kind
        .afterSave?.(saved.id)
        .catch(() => {})
        .finally(() => queryClient.invalidateQueries({ queryKey: keyOf(saved.id) }))
      if (!channel) {
        toast(words.saved)
        void navigate({
          to: '/settings/channels/$channelId',
          params: { channelId: saved.id },
          replace: true,
        })
      }
    },
  })
}

export function useRemoveChannel(channel: ChannelDetails) {
  const words = useChannelWords()
  const refresh = useRefreshed()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () => api.delete('/api/v1/channels/{id}', { path: { id: channel.id } }),
    async onSuccess() {
      await navigate({ to: '/settings/channels' })
      queryClient.removeQueries({ queryKey: keyOf(channel.id) })
      refresh('/api/v1/channels')
      toast(words.removed(channel.name))
    },
  })
}
