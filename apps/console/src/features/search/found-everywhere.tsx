import type { Found as FoundThing } from '@polku/contract'
import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useSettled } from '../../lib/settled.ts'
import { Actions, Found } from '../../ui/palette-groups.tsx'
import { Time } from '../../ui/time.tsx'
import { FoundIcon } from './found-icon.tsx'
import { MarkedText } from './marked-text.tsx'
import { useSearchWords } from './messages/index.ts'
import { placeOf } from './place-of.ts'
import { saysEnough, useFirstFound } from './use-search.ts'

type Props = { text: string; onChoose: (run: () => void) => void }

/** What was said, ordered and sent along, as one types; cases and customers are found by their own. */
export function FoundEverywhere({ text, onChoose }: Props) {
  const words = useSearchWords()
  const navigate = useNavigate()
  const q = useSettled(text.trim(), 120)
  const found = useFirstFound(q, 20).data ?? []
  if (!saysEnough(text)) return null
  const group = (heading: string, kinds: FoundThing['kind'][], most: number) => (
    <Found
      heading={heading}
      found={saysEnough(q) ? found.filter(({ kind }) => kinds.includes(kind)).slice(0, most) : []}
      onChoose={(one) => onChoose(() => void navigate(placeOf(one)))}
    >
      {(one) => <FoundLine one={one} />}
    </Found>
  )
  return (
    <>
      {group(words.groups.said, ['message', 'note'], 6)}
      {group(words.groups.orders, ['order'], 3)}
      {group(words.groups.files, ['file'], 3)}
      <Actions
        heading={words.search}
        actions={[
          { id: 'search-all', label: words.showAll(text.trim()), group: 'list', icon: Search, run: () => {} },
        ]}
        onChoose={() => onChoose(() => void navigate({ to: '/search', search: { q: text.trim() } }))}
      />
    </>
  )
}

const FoundLine = ({ one }: { one: FoundThing }) => (
  <>
    <FoundIcon kind={one.kind} />
    <span className="min-w-0 flex-1 truncate">
      <MarkedText text={one.text} marks={one.marks} />
    </span>
    <span className="max-w-40 shrink-0 truncate text-ink-faint text-sm max-tablet:hidden">{one.who}</span>
    <span className="shrink-0 text-ink-faint text-sm tabular-nums">
      <Time at={one.occurredAt} />
    </span>
  </>
)
