import type { ChannelDetails } from '@polku/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, type Body } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useRefreshed } from '../../lib/use-list.ts'
import { useUiWords } from '../../ui/messages/index.ts'
import { toast } from '../../ui/toasts.ts'
import { useChannelWords } from './messages/index.ts'

const keyOf = (channelId: string) => ['settings', 'channel', channelId]

export const useChannel = (channelId: string) =>
  useQuery({
    queryKey: keyOf(channelId),
    queryFn: ({ signal }) => api.get('/api/v1/channels/{id}', { path: { id: channelId }, signal }),
    // Whether it works changes by itself.
    refetchInterval: 15_000,
  })

/** Where mail comes in and whether it can leave without a server of one's own. */
export const useInstallation = () =>
  useQuery({
    queryKey: ['settings', 'installation'],
    queryFn: async ({ signal }) => (await api.get('/api/v1/channels', { signal })).installation,
  })

/** Adds a channel and opens it, or saves one that is there. */
export function useSaveChannel(channel: ChannelDetails | null) {
  const words = useUiWords()
  const refresh = useRefreshed()
  const navigate = useNavigate()
  return useMutation({
    mutationFn(made: Body<'POST', '/api/v1/channels'>) {
      if (!channel) return api.post('/api/v1/channels', { body: made })
      const { kind: _kind, ...body } = made
      return api.patch('/api/v1/channels/{id}', { path: { id: channel.id }, body })
    },
    onSuccess(saved) {
      queryClient.setQueryData(keyOf(saved.id), saved)
      refresh('/api/v1/channels')
      // What the servers say as they are saved is kept with the channel.
      if (saved.kind === 'email')
        void api
          .post('/api/v1/channels/{id}/test', { path: { id: saved.id }, body: {} })
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

/** Makes the secret by which a shop signs who its visitors are; it is shown this once. */
export const useMakeIdentitySecret = (channelId: string) =>
  useMutation({
    mutationFn: () => api.post('/api/v1/channels/{id}/identity-secret', { path: { id: channelId } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(channelId) }),
  })

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
