import type { VisitorWaiting } from '@polku/contract'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../../../lib/api.ts'
import { useLive } from '../../../lib/live.ts'
import { safetyNet } from '../../../lib/safety-net.ts'
import { useMay } from '../../../lib/session.ts'

const waitingKey = ['waiting']

/** A busy chat is not asked about by every desk at each line. */
const rest = 1_000

/**
 * Who waits live for this person, wherever in the console they are, also in a window they do not look at;
 * undefined before one knows, and for those who do not answer.
 */
export function useWaiting(): VisitorWaiting[] | undefined {
  const client = useQueryClient()
  const answers = useMay('case.reply')
  const askedAt = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  useLive((frame) => {
    if (!answers || frame.type !== 'event' || frame.channel !== 'chat') return
    timer.current ??= setTimeout(
      () => {
        timer.current = undefined
        askedAt.current = Date.now()
        void client.invalidateQueries({ queryKey: waitingKey })
      },
      Math.max(0, askedAt.current + rest - Date.now()),
    )
  })
  const answer = useQuery({
    queryKey: waitingKey,
    queryFn: ({ signal }) => api.get('/api/v1/chat/waiting', { signal }),
    enabled: answers,
    // Who has left tells nobody.
    refetchInterval: safetyNet,
    refetchIntervalInBackground: true,
    placeholderData: keepPreviousData,
  })
  return answer.data?.items
}
