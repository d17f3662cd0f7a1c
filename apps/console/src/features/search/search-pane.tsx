import type { FoundKind } from '@polku/contract'
import { useEffect, useRef } from 'react'
import { useActions } from '../../lib/actions.ts'
import { useSettled } from '../../lib/settled.ts'
import { useTitle } from '../../lib/title.ts'
import { classes } from '../../ui/classes.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { FoundList } from './found-list.tsx'
import { foundMeasure } from './found-row.tsx'
import { foundKinds } from './kinds.ts'
import { useSearchWords } from './messages/index.ts'
import { Operators } from './operators.tsx'

type Asked = { q?: string; kind?: FoundKind | undefined }
type Props = { q: string; kind: FoundKind | undefined; onAsk: (asked: Asked) => void }

/** The field, what narrows it, and what is found. */
export function SearchPane({ q, kind, onAsk }: Props) {
  const words = useSearchWords()
  const input = useRef<HTMLInputElement>(null)
  const settled = useSettled(q, 150).trim()
  useTitle(q ? `${q} · ${words.search}` : words.search)
  // Whoever comes without a question comes to ask one.
  useEffect(() => {
    if (input.current?.value === '') input.current.focus()
  }, [])
  useActions([
    {
      id: 'search',
      group: 'list',
      label: words.search,
      keys: '/',
      run: () => input.current?.focus(),
      keysOnly: true,
    },
  ])
  const insert = (operator: string) => {
    onAsk({ q: q.trim() === '' ? operator : `${q.trimEnd()} ${operator}` })
    requestAnimationFrame(() => input.current?.focus())
  }
  return (
    <>
      <header className="shrink-0 border-line border-b">
        <div className={classes(foundMeasure, 'flex flex-col gap-2 px-4 pt-3 pb-2')}>
          <h1 className="sr-only">{words.search}</h1>
          <SearchField
            ref={input}
            label={words.search}
            placeholder={words.placeholder}
            value={q}
            onChange={(next) => onAsk({ q: next })}
            className="w-full"
          />
          <Operators onChoose={insert} />
          <fieldset aria-label={words.kinds} className="-mx-1 flex gap-1 overflow-x-auto">
            {[undefined, ...foundKinds].map((each) => (
              <button
                key={each ?? 'all'}
                type="button"
                aria-pressed={each === kind}
                onClick={() => onAsk({ kind: each })}
                className={classes(
                  'h-8 shrink-0 rounded px-2.5 text-sm pointer-coarse:h-11',
                  each === kind ? 'bg-selected font-medium' : 'text-ink-soft hover:bg-hover',
                )}
              >
                {each ? words.kindNames[each] : words.everything}
              </button>
            ))}
          </fieldset>
        </div>
      </header>
      <FoundList q={settled} kind={kind} />
    </>
  )
}
