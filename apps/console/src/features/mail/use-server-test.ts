import { useMutation } from '@tanstack/react-query'
import { api, type Body } from '../../lib/api.ts'

/** The servers of a channel as they stand in the form. */
export type Servers = Body<'POST', '/api/v1/channels/test'>

/** Tries servers, saved or not; a channel that is there lends the passwords it keeps. */
export const useServerTest = (channelId: string | null) =>
  useMutation({
    mutationFn({ address, ...servers }: Servers) {
      if (!channelId) return api.post('/api/v1/channels/test', { body: { address, ...servers } })
      return api.post('/api/v1/channels/{id}/test', { path: { id: channelId }, body: servers })
    },
  })
