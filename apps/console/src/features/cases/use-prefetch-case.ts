import type { CaseSummary } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { caseQuery } from './use-case.ts'
import { messagesQuery } from './use-messages.ts'

/** A pointer that only passes by wants nothing. */
const linger = 60

/** Reads a case that is aimed at, so that it is there when it is opened. */
export function usePrefetchCase(): (row: Pick<CaseSummary, 'id'>) => void {
  const client = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return ({ id }) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      void client.prefetchQuery(caseQuery(id))
      void client.prefetchInfiniteQuery(messagesQuery(id))
    }, linger)
  }
}
