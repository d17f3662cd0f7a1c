import type { OpenDay } from '@polku/contract'
import { useState } from 'react'
import { useLanguage } from '../../lib/i18n.ts'
import { Input } from '../../ui/input.tsx'
import { hoursIn, hoursText } from './hours-text.ts'
import { useCalendarWords } from './messages/index.ts'

type Props = { label: string; hours: OpenDay; onChange: (hours: OpenDay) => void; className?: string }

/** Hours as one types them; what is no time stays as it was typed, and is said to be none. */
export function HoursField({ label, hours, onChange, className }: Props) {
  const words = useCalendarWords()
  const language = useLanguage()
  const written = hoursText(language, hours)
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && hoursIn(typed) === null
  return (
    <span className={`min-w-0 ${className ?? ''}`}>
      <Input
        aria-label={label}
        aria-invalid={wrong || undefined}
        placeholder={words.closed}
        value={typed ?? written}
        onChange={(event) => {
          setTyped(event.target.value)
          const read = hoursIn(event.target.value)
          if (read) onChange(read)
        }}
        onBlur={() => wrong || setTyped(null)}
      />
      {wrong ? (
        <span role="alert" className="text-critical text-sm">
          {words.hoursWrong}
        </span>
      ) : null}
    </span>
  )
}
