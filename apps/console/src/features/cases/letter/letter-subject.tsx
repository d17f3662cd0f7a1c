import type { Language } from '@polku/contract'
import { type Ref, useId } from 'react'
import { composing } from '../../../lib/composing.ts'
import { letterRow } from './letter-places.tsx'
import { useLetterWords } from './messages/index.ts'

type Props = {
  ref: Ref<HTMLInputElement>
  subject: string
  language: Language | null
  lacking: boolean
  onChange: (subject: string) => void
  onFocus: () => void
  /** Enter leads on to the text. */
  onDone: () => void
  onSend: () => void
}

/** What a letter is about. */
export function LetterSubject({ ref, subject, language, lacking, onChange, onFocus, onDone, onSend }: Props) {
  const words = useLetterWords()
  const id = useId()
  return (
    <div className={letterRow}>
      <label htmlFor={id} className="text-sm">
        {words.subject}
      </label>
      <input
        id={id}
        ref={ref}
        data-begin={subject === '' ? '' : undefined}
        value={subject}
        maxLength={500}
        autoComplete="off"
        enterKeyHint="next"
        lang={language ?? undefined}
        aria-invalid={lacking || undefined}
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || composing(event.nativeEvent)) return
          event.preventDefault()
          if (event.metaKey || event.ctrlKey) onSend()
          else onDone()
        }}
        className="h-11 min-w-0 bg-transparent font-medium text-ink outline-none pointer-coarse:text-lg"
      />
    </div>
  )
}
