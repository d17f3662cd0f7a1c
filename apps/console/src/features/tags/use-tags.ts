import type { Tag } from '@polku/contract'
import { useList } from '../../lib/use-list.ts'

/** Those in use, by name: as many as an organisation can have. */
export function useTags(): Tag[] {
  const tags = useList('/api/v1/tags', { query: { limit: 200 } })
  return (tags.data ?? []).filter(({ retired }) => !retired).toSorted((a, b) => a.name.localeCompare(b.name))
}
