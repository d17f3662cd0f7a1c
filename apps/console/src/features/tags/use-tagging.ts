import type { TagRef } from '@polku/contract'
import { api } from '../../lib/api.ts'
import type { AboutCase } from '../../lib/feature.ts'
import { useTagWords } from './messages/index.ts'

const byName = (tags: readonly TagRef[]) => tags.toSorted((a, b) => a.name.localeCompare(b.name))

/** Gives the open case a tag, or takes one from it. */
export function useTagging({ one, change }: AboutCase) {
  const words = useTagWords()
  const path = (tag: TagRef) => ({ id: one.id, tagId: tag.id })
  const without = (tag: TagRef) => one.tags.filter(({ id }) => id !== tag.id)
  const give = (tag: TagRef, quietly = false): Promise<void> =>
    change({
      ask: () => api.put('/api/v1/cases/{id}/tags/{tagId}', { path: path(tag) }),
      patch: { tags: byName([...without(tag), tag]) },
      failed: words.notGiven,
      ...(quietly ? {} : { said: words.given(tag.name), undo: () => void take(tag, true) }),
    })
  const take = (tag: TagRef, quietly = false): Promise<void> =>
    change({
      ask: () => api.delete('/api/v1/cases/{id}/tags/{tagId}', { path: path(tag) }),
      patch: { tags: without(tag) },
      failed: words.notTaken,
      ...(quietly ? {} : { said: words.taken(tag.name), undo: () => void give(tag, true) }),
    })
  return { give, take }
}
