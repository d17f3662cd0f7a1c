import type { ChannelDetails, ChannelList } from '@polku/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'
import { paths, useRefreshed } from '../../lib/use-list.ts'
import { useUiWords } from '../../ui/messages/index.ts'
import { toast } from '../../ui/toasts.ts'
import { useChannelWords } from './messages/index.ts'

const keyOf = (channelId: string) => ['settings', 'channel', channelId]

export const useChannel = (channelId: string) =>
  useQuery({
    queryKey: keyOf(channelId),
    queryFn: ({ signal }) => api.get<ChannelDetails>(`${paths.channels}/${channelId}`, { signal }),
    // Whether it works changes by itself.
    refetchInterval: 15_000,
  })

/** Where mail comes in and whether it can leave without a server of one's own. */
export const useInstallation = () =>
  useQuery({
    queryKey: ['settings', 'installation'],
    queryFn: async ({ signal }) => (await api.get<ChannelList>(paths.channels, { signal })).installation,
  })

/** Adds a channel and opens it, or saves one that is there. */
export function useSaveChannel(channel: ChannelDetails | null) {
  const words = useUiWords()
  const refresh = useRefreshed()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (body: object) =>
      channel
        ? api.patch<ChannelDetails>(`${paths.channels}/${channel.id}`, { body })
        : api.post<ChannelDetails>(paths.channels, { body }),
    onSuccess(saved) {
      queryClient.setQueryData(keyOf(saved.id), saved)
      refresh(paths.channels)
      // What the servers say as they are saved is kept with the channel.
      if (saved.kind === 'email')
        void api
          .post(`${paths.channels}/${saved.id}/test`, { body: {} })
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
    mutationFn: () => api.delete(`${paths.channels}/${channel.id}`),
    async onSuccess() {
      await navigate({ to: '/settings/channels' })
      queryClient.removeQueries({ queryKey: keyOf(channel.id) })
      refresh(paths.channels)
      toast(words.removed(channel.name))
    },
  })
}
