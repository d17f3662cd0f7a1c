import { useEffect, useRef } from 'react'
import { Button } from '../../../ui/button.tsx'
import { useComposerWords } from './messages/index.ts'
import { Notice } from './notice.tsx'
import type { News } from './use-meanwhile.ts'

type Props = { news: News; onRead: () => void; onSend: () => void; onLeave: () => void }

/** Asked once before an answer leaves: somebody was quicker. */
export function Meanwhile({ news, onRead, onSend, onLeave }: Props) {
  const words = useComposerWords()
  const read = useRef<HTMLButtonElement>(null)
  useEffect(() => read.current?.focus(), [])
  const text = news.by === 'colleague' ? words.answeredMeanwhile(news.name) : words.wroteMeanwhile(news.name)
  return (
    <div
      role="alertdialog"
      aria-label={text}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.preventDefault()
        onLeave()
      }}
    >
      <Notice text={text} said={news.text}>
        <Button ref={read} onClick={onRead}>
          {words.readIt}
        </Button>
        <Button look="quiet" onClick={onSend}>
          {words.sendAnyway}
        </Button>
      </Notice>
    </div>
  )
}
