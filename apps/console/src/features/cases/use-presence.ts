import { useEffect, useRef, useState } from 'react'
import { live, type Presence, useConnected, useLive } from '../../lib/live.ts'
import { useSession } from '../../lib/session.ts'

const repeated = 20_000
const typingPause = 3_000

type Others = { people: Presence['people']; customer: Presence['customer'] }
const nobody: Others = { people: [], customer: 'away' }

/** Tells the others that this case is looked at, and who else looks at it or writes in it. */
export function usePresence(caseId: string) {
  const me = useSession().person?.id
  const connected = useConnected()
  const [others, setOthers] = useState<Others>(nobody)
  const typedAt = useRef(0)

  useEffect(() => {
    setOthers(nobody)
    // Said again while somebody writes, being here must not end their typing.
    const here = () => {
      const doing = Date.now() - typedAt.current < typingPause ? 'typing' : 'viewing'
      live.say({ type: 'presence', caseId: document.hidden ? null : caseId, doing })
    }
    if (connected) here()
    const timer = setInterval(here, repeated)
    document.addEventListener('visibilitychange', here)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', here)
      live.say({ type: 'presence', caseId: null, doing: 'viewing' })
    }
  }, [caseId, connected])

  useLive((message) => {
    if (message.type === 'hello' || message.type === 'reset') {
      live.say({ type: 'presence', caseId, doing: 'viewing' })
    }
    if (message.type !== 'presence' || message.caseId !== caseId) return
    setOthers({ people: message.people.filter((person) => person.id !== me), customer: message.customer })
  })

  return {
    ...others,
    typing: () => {
      const now = Date.now()
      if (now - typedAt.current < typingPause) return
      typedAt.current = now
      live.say({ type: 'presence', caseId, doing: 'typing' })
    },
    /** Nothing is being written any more. */
    stopped: () => {
      if (typedAt.current === 0) return
      typedAt.current = 0
      live.say({ type: 'presence', caseId, doing: 'viewing' })
    },
  }
}
