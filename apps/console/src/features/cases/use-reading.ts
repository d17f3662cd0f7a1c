import type { Case } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../../lib/api.ts'
import { patchCase } from './cached-case.ts'
import { keys } from './keys.ts'

const glance = 600

/** Marks the case read once it has been on a visible screen for a moment; again when more comes. */
export function useReading(one: Case | undefined): void {
  const client = useQueryClient()
  // Marking unread by hand must hold until one leaves the case or something new comes.
  const readUpTo = useRef<string | null>(null)
  const id = one?.id
  const unread = one?.unread ?? false
  const mark = one ? `${one.id} ${one.lastMessageAt}` : null
  useEffect(() => {
    if (!id || !unread || mark === readUpTo.current) return
    let timer: ReturnType<typeof setTimeout>
    const begin = () => {
      clearTimeout(timer)
      if (document.hidden) return
      timer = setTimeout(() => {
        readUpTo.current = mark
        patchCase(client, id, { unread: false })
        void api
          .put('/api/v1/cases/{id}/read', { path: { id } })
          .then(() => client.invalidateQueries({ queryKey: keys.counts }))
          .catch(() => undefined)
      }, glance)
    }
    begin()
    document.addEventListener('visibilitychange', begin)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', begin)
    }
  }, [client, id, unread, mark])
}
