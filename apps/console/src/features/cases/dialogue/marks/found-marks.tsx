import { useNavigate, useSearch } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { useMemo } from 'react'
import { useActions } from '../../../../lib/actions.ts'
import { IconButton } from '../../../../ui/icon-button.tsx'
import { useDialogueWords } from '../messages/index.ts'
import { useMarks } from './use-marks.ts'

/** How often what was looked for stands in the message one was led to, marked there until one has seen enough. */
export function FoundMarks({
  messageId,
  toHeight,
}: {
  messageId: string
  /** Brings what stands at this height of the screen into sight. */
  toHeight: (top: number) => void
}) {
  const words = useDialogueWords()
  const navigate = useNavigate()
  const marked = useSearch({
    strict: false,
    select: (search) => ('marked' in search ? search.marked : undefined),
  })
  const sought = useMemo(() => marked?.split(' ').filter(Boolean) ?? [], [marked])
  const count = useMarks(messageId, sought, toHeight)
  const dismiss = () =>
    void navigate({ to: '.', search: (search) => ({ ...search, marked: undefined }), replace: true })
  useActions(
    count > 0
      ? [{ id: 'unmark', group: 'list', label: words.unmark, keys: 'Escape', first: true, run: dismiss }]
      : [],
  )
  if (count === 0) return null
  return (
    <div className="enter-floating absolute top-2 right-4 flex items-center gap-1 rounded-full bg-raised pr-1 pl-3 text-sm shadow-floating">
      <span role="status" className="tabular-nums">
        {words.found(count)}
      </span>
      <IconButton icon={X} label={words.unmark} keys="Escape" onClick={dismiss} />
    </div>
  )
}
