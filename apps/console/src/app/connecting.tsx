import { CloudOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Logo } from '../ui/logo.tsx'
import { useAppWords } from './messages/index.ts'

const longAfter = 3_000

/** Before it is known who one is; says so when the server cannot be reached, which is asked again until it can. */
export function Connecting() {
  const words = useAppWords()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longAfter)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main role="status" className="flex h-dvh flex-col items-center justify-center gap-3 p-8 text-center">
      <Logo size={32} />
      <p className="text-ink-soft">{words.connecting}</p>
      {long ? (
        <p className="flex max-w-[72ch] items-start gap-2 text-left text-caution text-sm">
          <CloudOff size={16} strokeWidth={1.75} className="mt-0.5 shrink-0" aria-hidden />
          {words.connectingLong}
        </p>
      ) : null}
    </main>
  )
}
