import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useCaseWords } from './messages/index.ts'

/** What the case is about, on two lines at most; a longer one opens to all of it. */
export function CaseSubject({ text, children }: { text: string | null; children: ReactNode }) {
  const words = useCaseWords()
  const lines = useRef<HTMLSpanElement>(null)
  const [whole, setWhole] = useState(false)
  const [cut, setCut] = useState(false)
  useLayoutEffect(() => {
    const element = lines.current
    if (!element) return
    const measure = () => setCut(whole || element.scrollHeight > element.clientHeight + 1)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [whole])
  return (
    <>
      <span
        ref={lines}
        title={cut && !whole && text ? text : undefined}
        className={classes('min-w-0 text-ink-soft', !whole && 'line-clamp-2')}
      >
        {text ?? children}
      </span>
      {cut ? (
        <IconButton
          icon={whole ? ChevronUp : ChevronDown}
          label={whole ? words.subjectShort : words.subjectWhole}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
          className="-my-1.5"
        />
      ) : null}
    </>
  )
}
