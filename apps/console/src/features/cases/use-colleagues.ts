import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { listKey } from '../../lib/use-list.ts'

type Named = { id: string; name: string }

const all = { limit: 200 }

/** Those to whom a case can be given; read when first asked for. */
export function useColleagues(wanted: boolean): { people: Named[]; teams: Named[] } {
  const people = useQuery({
    queryKey: listKey('/api/v1/people', 'colleagues'),
    queryFn: ({ signal }) => api.get('/api/v1/people', { query: all, signal }),
    enabled: wanted,
  })
  const teams = useQuery({
    queryKey: listKey('/api/v1/teams', 'colleagues'),
    queryFn: ({ signal }) => api.get('/api/v1/teams', { query: all, signal }),
    enabled: wanted,
  })
  return { people: people.data?.items ?? [], teams: teams.data?.items ?? [] }
}
