import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useIsPhone } from '../../../lib/media.ts'
import { type Copied, choiceOf, copiesOf, leftOutOf } from './copies.ts'
import type { CopiesHandle } from './copies-row.tsx'

/**
 * Who gets copies of an answer by mail, and whether the row that says so is open: by itself where there is
 * somebody to tell of, and on a phone, where it would take the room of the text, when asked for.
 */
export function useCopies(
  replyTo: Copied | null,
  chosen: string[] | null,
  onChoose: (cc: string[] | null) => void,
) {
  const isPhone = useIsPhone()
  const id = useId()
  const row = useRef<CopiesHandle>(null)
  const [asked, setAsked] = useState<boolean | null>(null)
  if (!replyTo) return null
  const cc = copiesOf(replyTo, chosen)
  const leftOut = leftOutOf(replyTo, cc).length
  const open = asked ?? (!isPhone && cc.length + leftOut > 0)
  /** What still stands in the field counts too; false when it is no address. */
  const settle = () => row.current?.settle() ?? true
  return {
    id,
    row,
    cc,
    leftOut,
    open,
    /** Whoever sends has seen it: the next answer begins anew. */
    close: () => setAsked(null),
    toggle: () => {
      if (!settle()) return
      flushSync(() => setAsked(!open))
      row.current?.focus()
    },
    choose: (next: string[]) => onChoose(choiceOf(replyTo, next)),
    settle,
  }
}

export type CopiesState = NonNullable<ReturnType<typeof useCopies>>
