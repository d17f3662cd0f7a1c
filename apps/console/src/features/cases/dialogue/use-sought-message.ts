import type { Message } from '@polku/contract'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { lightUp } from './show-message.ts'

interface Pages {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

/**
 * Brings the message that the address names under the eye, reading as far back as it takes, and lights it for a moment,
 * or the file in it that was looked for. Answers which, once it is there.
 */
export function useSoughtMessage(
  messages: readonly Message[],
  pages: Pages,
  toMessage: (id: string) => void,
): string | undefined {
  const sought = useSearch({
    strict: false,
    select: (search) => ('message' in search ? search.message : undefined),
  })
  const file = useSearch({
    strict: false,
    select: (search) => ('file' in search ? search.file : undefined),
  })
  const shown = useRef<string>(undefined)
  const here = sought !== undefined && messages.some(({ id }) => id === sought)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  useEffect(() => {
    if (sought === undefined || shown.current === sought) return
    if (!here) {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
      return
    }
    shown.current = sought
    toMessage(sought)
    lightUp(sought, file)
  }, [sought, file, here, hasNextPage, isFetchingNextPage, fetchNextPage, toMessage])
  return here ? sought : undefined
}
