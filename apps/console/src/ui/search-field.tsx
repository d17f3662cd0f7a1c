import { Search } from 'lucide-react'
import type { Ref } from 'react'
import { Input } from './input.tsx'

type Props = {
  ref: Ref<HTMLInputElement>
  label: string
  placeholder: string
  value: string
  onChange: (value: string) => void
  className: string
}

/** Narrows what is listed below it; the glass says so where there is no room for a label. */
export const SearchField = ({ ref, label, placeholder, value, onChange, className }: Props) => (
  <div className={`relative ${className}`}>
    <Search
      size={16}
      strokeWidth={1.75}
      aria-hidden
      className="absolute top-1/2 left-3 -translate-y-1/2 text-ink-faint"
    />
    <Input
      ref={ref}
      type="search"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className="pl-9"
    />
  </div>
)
