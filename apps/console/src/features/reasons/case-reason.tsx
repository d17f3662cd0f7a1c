import { Repeat, Split } from 'lucide-react'
import { useState } from 'react'
import { useActions } from '../../lib/actions.ts'
import type { AboutCase } from '../../lib/feature.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { pathIn } from '../../lib/name-in.ts'
import { useMay } from '../../lib/session.ts'
import { Badge } from '../../ui/badge.tsx'
import { ask, useAsked } from './asking.ts'
import { useReasonWords } from './messages/index.ts'
import { ReasonPicker } from './reason-picker.tsx'
import { useGiving } from './use-giving.ts'
import { useLikely } from './use-likely.ts'
import { useReasonSettings } from './use-reason-settings.ts'

const chip =
  'inline-flex h-6 max-w-full items-center gap-1.5 rounded-full border border-line px-2 text-ink-soft text-xs pointer-coarse:h-8'

/** The reason of the open case, and the way to another. */
export function CaseReason({ one, change }: AboutCase) {
  const words = useReasonWords()
  const language = useLanguage()
  const may = useMay('reason.give')
  const [open, setOpen] = useState(false)
  const give = useGiving({ one, change })
  const asked = useAsked(one.id)
  const isOpen = open || asked !== null
  const likely = useLikely(one.id, isOpen)
  // Read ahead, so that solving knows at once whether to ask.
  useReasonSettings()
  useActions(
    may
      ? [{ id: 'reason', group: 'case', label: words.give, keys: 'w', icon: Split, run: () => setOpen(true) }]
      : [],
  )
  const again = one.repeated ? (
    <span title={words.repeatedHelp}>
      <Badge tone="caution" icon={Repeat}>
        {words.repeated}
      </Badge>
    </span>
  ) : null
  const path = one.reason ? pathIn(one.reason.path, language) : null
  const shown = (
    <>
      <Split size={12} strokeWidth={2} aria-hidden className="shrink-0" />
      <span className="truncate">{path ?? words.reason}</span>
    </>
  )
  if (!may)
    return path ? (
      <>
        <span className={chip}>{shown}</span>
        {again}
      </>
    ) : null
  return (
    <>
      <ReasonPicker
        open={isOpen}
        onOpenChange={(next) => {
          setOpen(next)
          if (!next) ask(null)
        }}
        chosen={one.reason?.id ?? null}
        likely={likely}
        onChoose={(reason) => {
          setOpen(false)
          ask(null)
          void give(reason, asked !== null).then(() => reason && asked?.goOn())
        }}
        trigger={
          <button
            type="button"
            aria-label={path ? words.isGiven(path) : words.give}
            title={words.give}
            className={`${chip} hover:bg-hover hover:text-ink ${path ? '' : 'border-dashed'}`}
          >
            {shown}
          </button>
        }
      />
      {again}
    </>
  )
}
