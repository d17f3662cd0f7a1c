import type { Language, Reason } from '@polku/contract'
import type { KeyboardEvent } from 'react'
import { useLanguage } from '../../lib/i18n.ts'
import { locales } from '../../lib/language.ts'
import { nameIn } from '../../lib/name-in.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { useReasonWords } from './messages/index.ts'
import { type Direction, stepped } from './tree.ts'
import { useChangeReason } from './use-change-reason.ts'
import type { Settled } from './use-settled.ts'

const arrows: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}
const percent = (language: Language) => new Intl.NumberFormat(locales[language], { style: 'percent' })
const tones: Record<Reason['kind'], Tone> = { avoidable: 'caution', 'of-value': 'good', unclear: 'plain' }

type Props = {
  one: Reason
  tree: readonly Reason[]
  depth: number
  settled: Settled | undefined
  onOpen: (() => void) | null
}

/** One of the tree; with Alt and an arrow it moves. */
export function ReasonRow({ one, tree, depth, settled, onOpen }: Props) {
  const words = useReasonWords()
  const language = useLanguage()
  const change = useChangeReason(one)
  const move = (event: KeyboardEvent) => {
    const direction = event.altKey ? arrows[event.key] : undefined
    if (!direction) return
    event.preventDefault()
    const place = stepped(tree, one, direction)
    if (place && !change.isPending) change.mutate(place)
  }
  const name = nameIn(one.names, language)
  const into = tree.find(({ id }) => id === one.mergedInto)
  const isOff = one.retired || Boolean(into)
  const shown = (
    <span className={`min-w-0 flex-1 ${isOff ? 'text-ink-faint' : depth === 0 ? 'font-medium' : ''}`}>
      <span className="block truncate">{name}</span>
      {settled ? (
        <span className="block text-ink-faint text-xs" title={words.settledHelp}>
          {words.settled(percent(language).format(settled.settled / settled.n), settled.n)}
        </span>
      ) : null}
      {into ? (
        <span className="block truncate text-xs">{words.mergedInto(nameIn(into.names, language))}</span>
      ) : null}
    </span>
  )
  const told = (
    <>
      {one.team ? (
        <span className="max-w-40 truncate text-ink-soft text-sm max-tablet:hidden">{one.team.name}</span>
      ) : null}
      <span className="flex shrink-0 justify-start tablet:w-32">
        {isOff ? null : <Badge tone={tones[one.kind]}>{words.kinds[one.kind]}</Badge>}
        {one.retired ? <Badge>{words.isRetired}</Badge> : null}
      </span>
    </>
  )
  const look = 'flex min-h-10 w-full items-center gap-3 py-1 pr-1 text-left pointer-coarse:min-h-11'
  const indent = { paddingInlineStart: `${0.25 + Math.min(depth, 6) * 1.25}rem` }
  return (
    <li className="border-line border-b">
      {onOpen ? (
        <button
          type="button"
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
          className={`${look} hover:bg-hover`}
          style={indent}
          onClick={onOpen}
          onKeyDown={move}
        >
          {shown}
          {told}
        </button>
      ) : (
        <div className={look} style={indent}>
          {shown}
          {told}
        </div>
      )}
    </li>
  )
}
