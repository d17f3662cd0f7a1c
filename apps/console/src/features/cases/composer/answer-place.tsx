import { Bot } from 'lucide-react'
import { type ComponentProps, useImperativeHandle, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../../ui/button.tsx'
import { Composer, type ComposerHandle } from './composer.tsx'
import { useComposerWords } from './messages/index.ts'

/** The place to answer; below mail that only a machine has written, when somebody wants it all the same. */
export function AnswerPlace({ ref, one, ...rest }: ComponentProps<typeof Composer>) {
  const words = useComposerWords()
  const composer = useRef<ComposerHandle>(null)
  const [wanted, setWanted] = useState(false)
  const settled = one.state === 'solved' || one.state === 'closed'
  const waitsForNobody = one.automatic !== null && settled && !wanted
  const shown = () => {
    flushSync(() => setWanted(true))
    return composer.current
  }
  useImperativeHandle(ref, () => ({
    write: (kind) => shown()?.write(kind),
    restore: (draft) => shown()?.restore(draft),
  }))
  if (!waitsForNobody) return <Composer ref={composer} one={one} {...rest} />
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t px-4 py-2">
      <p className="flex min-w-0 flex-1 basis-64 items-center gap-2 text-ink-faint text-sm">
        <Bot size={16} strokeWidth={1.75} className="shrink-0" aria-hidden />
        {words.waitsForNobody}
      </p>
      {one.actions.includes('reply') ? (
        <Button look="quiet" onClick={() => shown()?.write('reply')}>
          {words.answerAllTheSame}
        </Button>
      ) : null}
    </div>
  )
}
