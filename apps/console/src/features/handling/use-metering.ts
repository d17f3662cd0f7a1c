import { useEffect } from 'react'
import { api } from '../../lib/api.ts'
import { Meter } from './meter.ts'

/** Told so often; as much as the server takes at once is a little more. */
const beatSeconds = 20
const mostSeconds = 30
const signsOfWork = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

const isInSight = () => document.visibilityState === 'visible' && document.hasFocus()

/** Tells how long the open case has been worked on, while it is and when it is left. */
export function useMetering(caseId: string, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return
    const meter = new Meter(performance.now())
    const touch = () => meter.touch(performance.now())
    const tell = () => {
      const seconds = meter.take(mostSeconds)
      if (seconds === 0) return
      const body = { id: crypto.randomUUID(), seconds }
      // What does not arrive is not counted: too little is honest, and nobody is to be troubled with it.
      api
        .post('/api/v1/cases/{id}/handling', { path: { id: caseId }, body, keepalive: true })
        .catch(() => undefined)
    }
    const look = () => {
      meter.look(performance.now(), isInSight())
      if (meter.seconds >= beatSeconds) tell()
    }
    const leave = () => {
      // It was in sight until this moment.
      meter.look(performance.now(), true)
      tell()
    }
    const timer = setInterval(look, 1000)
    for (const sign of signsOfWork) document.addEventListener(sign, touch, { capture: true, passive: true })
    window.addEventListener('blur', leave)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      for (const sign of signsOfWork) document.removeEventListener(sign, touch, { capture: true })
      window.removeEventListener('blur', leave)
      window.removeEventListener('pagehide', leave)
      look()
      tell()
    }
  }, [caseId, wanted])
}
