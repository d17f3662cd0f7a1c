import { useEffect, useRef, useState } from 'react'
import { toast } from '../../../ui/toasts.ts'

type Waiting = { solve: boolean; sendAt?: Date | undefined }

/**
 * Sending that was asked for while files were on their way: done when they are there. A change of what would be
 * sent calls it off, so that no half sentence leaves; so does leaving, which is said in the words given.
 */
export function useSendLater(
  leftUnsent: string,
  mayWait: boolean,
  send: (solve: boolean, sendAt?: Date) => void,
) {
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  useEffect(() => {
    if (!waiting || mayWait) return
    setWaiting(null)
    send(waiting.solve, waiting.sendAt)
  })

  const left = useRef<string | null>(null)
  left.current = waiting && leftUnsent
  useEffect(
    () => () => {
      if (left.current) toast(left.current, { tone: 'critical' })
    },
    [],
  )
  useEffect(() => {
    if (!waiting) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [waiting])

  return {
    waiting: waiting !== null,
    wait: (solve: boolean, sendAt?: Date) => setWaiting({ solve, sendAt }),
    callOff: () => setWaiting(null),
  }
}
