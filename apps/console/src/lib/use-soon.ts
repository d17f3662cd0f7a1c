import { useEffect, useState } from 'react'

const afterTheFirst = 1_000

/** Becomes true once the first screen has had its time: for what should be at hand before it is wanted. */
export function useSoon(): boolean {
  const [soon, setSoon] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSoon(true), afterTheFirst)
    return () => clearTimeout(timer)
  }, [])
  return soon
}
