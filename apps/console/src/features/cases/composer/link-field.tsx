import { useState } from 'react'
import { composing } from '../../../lib/composing.ts'
import { Input } from '../../../ui/input.tsx'
import { useComposerWords } from './messages/index.ts'

const whole = (address: string): string =>
  /^(https?:|mailto:|tel:)/i.test(address) ? address : `https://${address}`

/** Where the link leads; empty takes it away, Esc leaves it as it was. */
export function LinkField({ initial, onDone }: { initial: string; onDone: (href: string | null) => void }) {
  const words = useComposerWords()
  const [text, setText] = useState(initial)
  return (
    <Input
      autoFocus
      data-own-escape
      type="url"
      aria-label={words.linkAddress}
      placeholder="https://"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (composing(event.nativeEvent)) return
        if (event.key === 'Enter') {
          event.preventDefault()
          onDone(text.trim() ? whole(text.trim()) : '')
        }
        if (event.key === 'Escape') {
          event.stopPropagation()
          onDone(null)
        }
      }}
      className="h-8 max-w-72"
    />
  )
}
