import type { CaseSummary } from '@polku/contract'
import { useTagWords } from './messages/index.ts'
import { TagDot } from './tag-dot.tsx'

/** As many as there is room for without a word; all of them are said. */
const shown = 3

export function RowTags({ row: { tags } }: { row: CaseSummary }) {
  const words = useTagWords()
  if (tags.length === 0) return null
  const names = words.tagged(tags.map(({ name }) => name).join(', '))
  return (
    <span className="flex shrink-0 items-center gap-1" title={names}>
      <span className="sr-only">{names}</span>
      {tags.slice(0, shown).map(({ id, colour }) => (
        <TagDot key={id} colour={colour} />
      ))}
      {tags.length === 1 ? (
        <span aria-hidden className="max-w-20 truncate">
          {tags[0]!.name}
        </span>
      ) : null}
      {tags.length > shown ? <span aria-hidden>+{tags.length - shown}</span> : null}
    </span>
  )
}
