import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from './button.tsx'
import { useUiWords } from './messages/index.ts'

type Props = {
  label: string
  text: string
  /** The text as it is easier to read. */
  shown?: string
  lines?: number
}

/** Text made to be taken elsewhere: a link, a key, a script tag. */
export function CopyField({ label, text, shown, lines = 1 }: Props) {
  const words = useUiWords()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    // Without a safe connection browsers offer no clipboard; the text can still be marked by hand.
    await navigator.clipboard?.writeText(text)
    setCopied(Boolean(navigator.clipboard))
    setTimeout(() => setCopied(false), 2_000)
  }
  const Icon = copied ? Check : Copy
  return (
    <div className="flex flex-col gap-2 tablet:flex-row tablet:items-start">
      <textarea
        readOnly
        aria-label={label}
        value={shown ?? text}
        rows={lines}
        onFocus={(event) => event.target.select()}
        className={`w-full min-w-0 flex-1 resize-none rounded border border-line bg-canvas px-3 py-1.5 font-mono text-ink text-sm ${shown ? 'break-words' : 'break-all'}`}
      />
      <Button onClick={() => void copy()} className="shrink-0">
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        <span aria-live="polite">{copied ? words.copied : words.copy}</span>
      </Button>
    </div>
  )
}
