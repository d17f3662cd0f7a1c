import type { CaseReason, LikelyReason } from '@polku/contract'
import { Command } from 'cmdk'
import { Check, X } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, useEffect, useState } from 'react'
import { Popover } from '../../ui/popover.tsx'
import { LikelyChoices, likelyValue } from './likely-choices.tsx'
import { useReasonWords } from './messages/index.ts'
import { ReasonWay } from './reason-way.tsx'
import { inUse, lineage } from './tree.ts'
import { useReasons } from './use-reasons.ts'

const itemLook =
  'flex min-h-8 items-center gap-2 rounded px-2 data-[selected=true]:bg-hover pointer-coarse:min-h-11'

/** Every word typed begins a word of its way, in whichever of the languages. */
const holdsEach = (_: string, typed: string, names: string[] = []): number => {
  const words = names.join(' ').toLowerCase().split(/\s+/)
  const wanted = typed.toLowerCase().split(/\s+/)
  return wanted.every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0
}

type ChoosingProps = {
  chosen: string | null
  onChoose: (reason: CaseReason | null) => void
  /** Offered first, each by its digit. */
  likely?: readonly LikelyReason[]
}
type Props = ChoosingProps & {
  open: boolean
  onOpenChange: (open: boolean) => void
  trigger: ReactElement
}

/** Finds a reason by any word of its way, in any of the languages. */
export function ReasonPicker({ trigger, open, onOpenChange, ...choosing }: Props) {
  const words = useReasonWords()
  return (
    <Popover
      open={open}
      onOpenChange={onOpenChange}
      label={words.give}
      className="w-80 max-w-[calc(100vw-1rem)] p-0"
      trigger={trigger}
    >
      <Choosing {...choosing} />
    </Popover>
  )
}

function Choosing({ likely = [], ...choosing }: ChoosingProps) {
  const words = useReasonWords()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState('')
  const offered = typed ? [] : likely
  const likeliest = offered[0]?.reason.id
  // They come when the others stand there already; Enter chooses the likeliest all the same.
  useEffect(() => {
    if (likeliest) setAt(likelyValue(likeliest))
  }, [likeliest])
  const byDigit = (event: KeyboardEvent) => {
    const one = event.ctrlKey || event.metaKey || event.altKey ? undefined : offered[Number(event.key) - 1]
    if (!one) return
    event.preventDefault()
    choosing.onChoose(one.reason)
  }
  return (
    <Command label={words.give} loop filter={holdsEach} value={at} onValueChange={setAt} onKeyDown={byDigit}>
      <Command.Input
        autoFocus
        maxLength={80}
        value={typed}
        onValueChange={setTyped}
        placeholder={words.find}
        className="h-10 w-full border-line border-b bg-transparent px-3 outline-none pointer-coarse:text-lg"
      />
      <Command.List label={words.reasons} className="max-h-80 overflow-y-auto p-1">
        {offered.length > 0 ? (
          <LikelyChoices likely={offered} onChoose={choosing.onChoose} className={itemLook} />
        ) : null}
        <Choices {...choosing} />
      </Command.List>
    </Command>
  )
}

function Choices({ chosen, onChoose }: ChoosingProps) {
  const words = useReasonWords()
  const tree = useReasons().data
  if (!tree) return <p className="p-4 text-center text-ink-soft">{words.reading}</p>
  const offered = inUse(tree)
  return (
    <>
      <Command.Empty className="p-4 text-center text-ink-soft">
        {offered.length === 0 ? words.noneYet : words.noneFound}
      </Command.Empty>
      {offered.map((reason) => {
        const path = lineage(tree, reason).map(({ names }) => names)
        return (
          <Command.Item
            key={reason.id}
            value={reason.id}
            keywords={path.flatMap((names) => Object.values(names))}
            onSelect={() => onChoose({ id: reason.id, path })}
            className={itemLook}
          >
            <ReasonWay path={path} title={reason.guideline ?? undefined} />
            {reason.id === chosen ? <Check size={16} strokeWidth={1.75} aria-hidden /> : null}
          </Command.Item>
        )
      })}
      {chosen ? (
        <Command.Item
          value="none"
          keywords={[words.take]}
          onSelect={() => onChoose(null)}
          className={`${itemLook} text-ink-soft`}
        >
          <X size={14} strokeWidth={2} aria-hidden />
          {words.take}
        </Command.Item>
      ) : null}
    </>
  )
}
