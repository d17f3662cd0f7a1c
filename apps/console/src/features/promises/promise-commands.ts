import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useBadge } from '../../lib/badges.ts'
import { useMay, useSession } from '../../lib/session.ts'
import { inHand } from './keys.ts'
import { usePromiseWords } from './messages/index.ts'

/** More than these are told as so many. */
const mostCounted = 20
const minute = 60_000

/** Counts in the rail what one has promised and is about to break, or has. */
export function PromiseCommands() {
  const words = usePromiseWords()
  const { person } = useSession()
  const mayGive = useMay('promise.give')
  const { data } = useQuery({
    queryKey: inHand,
    queryFn: async ({ signal }) =>
      (
        await api.get('/api/v1/cases', {
          query: { view: 'mine', promise: 'soon', order: 'due', limit: mostCounted },
          signal,
        })
      ).items.length,
    enabled: mayGive && person !== null,
    refetchInterval: minute,
    staleTime: minute / 2,
  })
  const count = data ?? 0
  useBadge('/inbox', { count, said: words.inHand(count) })
  return null
}
