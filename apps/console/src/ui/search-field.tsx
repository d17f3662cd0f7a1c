import { Search, X } from 'lucide-react'
import { type RefObject, useId } from 'react'
import { composing } from '../lib/composing.ts'
import { IconButton } from './icon-button.tsx'
import { Input } from './input.tsx'
import { useUiWords } from './messages/index.ts'
import { firstRow } from './rows.ts'

type Props = {
  ref: RefObject<HTMLInputElement | null>
  label: string
  placeholder: string
  value: string
  onChange: (value: string) => void
  className: string
}

/** Narrows what is listed below it; the glass says so where there is no room for a label. */
export function SearchField({ ref, label, placeholder, value, onChange, className }: Props) {
  const words = useUiWords()
  const id = useId()
  return (
    <div className={`relative ${className}`}>
      <Search
        size={16}
        strokeWidth={1.75}
        aria-hidden
        className="absolute top-1/2 left-3 -translate-y-1/2 text-ink-faint"
      />
      <Input
        ref={ref}
        id={id}
        type="search"
        enterKeyHint="search"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || composing(event.nativeEvent)) return
          const row = firstRow(event.currentTarget)
          if (!row) return
          event.preventDefault()
          row.focus()
        }}
        data-leads-to-rows
        className={value === '' ? 'pl-9' : 'pr-10 pl-9'}
      />
      {value === '' ? null : (
        <IconButton
          icon={X}
          label={words.clearSearch}
          onClick={() => {
            onChange('')
            ref.current?.focus()
          }}
          className="absolute top-1/2 right-0.5 -translate-y-1/2"
        />
      )}
    </div>
  )
}
