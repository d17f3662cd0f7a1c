import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../lib/api.ts'
import type { Ahead } from '../../lib/feature.ts'
import { useNow, useTimes } from '../../lib/time.ts'
import { promisedTo } from './keys.ts'
import { usePromiseWords } from './messages/index.ts'
import { pressing } from './pressing.ts'

type Props = { customerId: string; children: (ahead: Ahead | null) => ReactNode }

/** By when the nearest of what we promised the customer is due. */
export function Promised({ customerId, children }: Props) {
  const words = usePromiseWords()
  const times = useTimes()
  const now = useNow()
  const { data } = useQuery({
    queryKey: promisedTo(customerId),
    queryFn: async ({ signal }) =>
      (
        await api.get('/api/v1/cases', {
          query: { customer: customerId, promise: 'running', limit: 20 },
          signal,
        })
      ).items,
    staleTime: 30_000,
  })
  const nearest = (data ?? [])
    .flatMap(({ promises }) => pressing(promises) ?? [])
    .toSorted((a, b) => a.dueAt!.localeCompare(b.dueAt!))[0]
  if (!nearest?.dueAt) return children(null)
  const broken = Date.parse(nearest.dueAt) < now.getTime()
  const what = nearest.what ?? words.kinds[nearest.kind]
  const label = `${what} ${(broken ? words.wasDue : words.by)(times.said(nearest.dueAt))}`
  return children({ at: nearest.dueAt, broken, label })
}
