import { Tag as TagIcon, X } from 'lucide-react'
import { useState } from 'react'
import { useActions } from '../../lib/actions.ts'
import type { AboutCase } from '../../lib/feature.ts'
import { useMay } from '../../lib/session.ts'
import { useTagWords } from './messages/index.ts'
import { TagDot } from './tag-dot.tsx'
import { TagPicker } from './tag-picker.tsx'
import { useTagging } from './use-tagging.ts'

const chip =
  'inline-flex h-6 max-w-full items-center gap-1.5 rounded-full border border-line px-2 text-ink-soft text-xs pointer-coarse:h-8'

/** The tags of the open case, and the way to others. */
export function CaseTags({ one, change }: AboutCase) {
  const words = useTagWords()
  const may = useMay('tag.give')
  const [open, setOpen] = useState(false)
  const { give, take } = useTagging({ one, change })
  useActions(
    may
      ? [{ id: 'tag', group: 'case', label: words.edit, keys: 't', icon: TagIcon, run: () => setOpen(true) }]
      : [],
  )
  return (
    <>
      {one.tags.map((tag) => (
        <span key={tag.id} className={chip}>
          <TagDot colour={tag.colour} />
          <span className="truncate">{tag.name}</span>
          {may ? (
            <button
              type="button"
              aria-label={words.take(tag.name)}
              onClick={() => void take(tag)}
              className="-mr-1 grid size-5 place-items-center rounded-full text-ink-faint hover:bg-hover hover:text-ink pointer-coarse:size-8"
            >
              <X size={12} strokeWidth={2} aria-hidden />
            </button>
          ) : null}
        </span>
      ))}
      {may ? (
        <TagPicker
          open={open}
          onOpenChange={setOpen}
          chosen={one.tags.map(({ id }) => id)}
          onToggle={(tag, has) => void (has ? take(tag, true) : give(tag, true))}
          trigger={
            <button
              type="button"
              aria-label={words.edit}
              className={`${chip} border-dashed hover:bg-hover hover:text-ink`}
            >
              <TagIcon size={12} strokeWidth={2} aria-hidden />
              {one.tags.length === 0 ? words.add : null}
            </button>
          }
        />
      ) : null}
    </>
  )
}
