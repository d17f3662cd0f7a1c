import type { Sentence } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { classes } from '../../ui/classes.ts'
import { moveByArrows } from '../../ui/rows.ts'
import { useTodayWords } from './messages/index.ts'
import { SentenceLine } from './sentence-line.tsx'
import { useNumbers } from './use-numbers.ts'
import { useSentence } from './use-sentence.ts'

type Props = { sentence: Sentence; open: boolean; onToggle: () => void }

const colours = {
  broken: 'bg-critical',
  late: 'bg-caution',
  turn: 'bg-accent',
  unfinished: 'bg-ink-faint',
}

/** One sentence, a node of the path that runs down the page, and the rows it opens to. */
export function SentencePart({ sentence: { kind, urgency, count, rows }, open, onToggle }: Props) {
  const words = useTodayWords().sentences
  const numbers = useNumbers()
  const sentence = useSentence(kind)
  const id = useId()
  if (!sentence) return null
  const { place, words: said } = sentence
  return (
    <li className="group relative pl-6">
      <span
        aria-hidden
        className="absolute top-0 bottom-0 left-[0.3125rem] w-px bg-line group-first:top-6 group-last:bottom-auto group-last:h-6 group-only:hidden"
      />
      <span
        aria-hidden
        className={classes(
          'absolute top-[1.1875rem] left-0 size-2.75 rounded-full ring-4 ring-surface',
          colours[urgency],
        )}
      />
      <h2>
        <button
          type="button"
          id={`${id}-sentence`}
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
          className="flex min-h-12 w-full items-center gap-3 rounded px-2 py-2 text-left text-lg hover:bg-hover"
        >
          <span className="min-w-0 flex-1">{said.said(count)}</span>
          <ChevronDown
            size={16}
            strokeWidth={1.75}
            aria-hidden
            className={classes('shrink-0 text-ink-faint', !open && '-rotate-90')}
          />
        </button>
      </h2>
      <div id={id} hidden={!open} className="pb-4">
        <ul
          data-rows
          aria-labelledby={`${id}-sentence`}
          onKeyDown={moveByArrows}
          className="divide-y divide-line"
        >
          {rows.map((row) => (
            <SentenceLine key={row.id} row={row} place={place} words={said} />
          ))}
        </ul>
        {count > rows.length ? (
          <Link
            to={place.all.to}
            search={place.all.search ?? {}}
            className="mx-2 mt-2 inline-flex min-h-8 items-center rounded text-ink-soft underline decoration-line-strong underline-offset-4 hover:text-accent pointer-coarse:min-h-11"
          >
            {words.all(numbers.count(count))}
          </Link>
        ) : null}
      </div>
    </li>
  )
}
