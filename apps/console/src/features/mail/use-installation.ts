import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { listKey } from '../../lib/use-list.ts'

/** Where mail comes in and whether it can leave without a server of one's own. */
export const useInstallation = () =>
  useQuery({
    queryKey: listKey('/api/v1/channels', 'installation'),
    queryFn: async ({ signal }) => (await api.get('/api/v1/channels', { signal })).installation,
  })
