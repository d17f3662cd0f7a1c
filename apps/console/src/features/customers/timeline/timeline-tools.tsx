import type { RefObject } from 'react'
import { useHappenings } from '../../../lib/happenings.ts'
import { classes } from '../../../ui/classes.ts'
import { SearchField } from '../../../ui/search-field.tsx'
import { useCustomerWords } from '../messages/index.ts'
import type { TimelineFilter } from '../use-timeline.ts'

type Props = {
  filter: TimelineFilter | undefined
  onFilter: (filter: TimelineFilter | undefined) => void
  text: string
  onText: (text: string) => void
  input: RefObject<HTMLInputElement | null>
}

/** Narrowing the path: by kind, by words. */
export function TimelineTools({ filter, onFilter, text, onText, input }: Props) {
  const words = useCustomerWords()
  const { groups } = useHappenings()
  const choice = (value: TimelineFilter | undefined, label: string) => (
    <button
      key={label}
      type="button"
      aria-pressed={filter === value}
      onClick={() => onFilter(value)}
      className={classes(
        'h-8 shrink-0 rounded px-2.5 font-medium text-sm pointer-coarse:h-11',
        filter === value ? 'bg-selected text-ink' : 'text-ink-soft hover:bg-hover hover:text-ink',
      )}
    >
      {label}
    </button>
  )
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-4 py-2">
      <fieldset aria-label={words.filters} className="-mx-1 flex gap-0.5 overflow-x-auto">
        {choice(undefined, words.everything)}
        {Object.entries(groups).map(([group, name]) => choice(group as TimelineFilter, name))}
      </fieldset>
      <SearchField
        ref={input}
        label={words.searchTimeline}
        placeholder={words.searchTimeline}
        value={text}
        onChange={onText}
        className="min-w-40 flex-1 tablet:max-w-72"
      />
    </div>
  )
}
