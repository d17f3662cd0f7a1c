import type { CaseReason } from '@polku/contract'
import { Command } from 'cmdk'
import { Check, X } from 'lucide-react'
import type { ReactElement } from 'react'
import { useLanguage } from '../../lib/i18n.ts'
import { Popover } from '../../ui/popover.tsx'
import { useReasonWords } from './messages/index.ts'
import { inUse, lineage, nameIn, pathIn } from './tree.ts'
import { useReasons } from './use-reasons.ts'

const itemLook =
  'flex min-h-8 items-center gap-2 rounded px-2 data-[selected=true]:bg-hover pointer-coarse:min-h-11'

/** Every word typed begins a word of its way, in whichever of the languages. */
const holdsEach = (_: string, typed: string, names: string[] = []): number => {
  const words = names.join(' ').toLowerCase().split(/\s+/)
  const wanted = typed.toLowerCase().split(/\s+/)
  return wanted.every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0
}

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  chosen: string | null
  onChoose: (reason: CaseReason | null) => void
  trigger: ReactElement
}

/** Finds a reason by any word of its way, in any of the languages. */
export function ReasonPicker({ trigger, ...props }: Props) {
  const words = useReasonWords()
  return (
    <Popover
      open={props.open}
      onOpenChange={props.onOpenChange}
      label={words.give}
      className="w-80 max-w-[calc(100vw-1rem)] p-0"
      trigger={trigger}
    >
      <Command label={words.give} loop filter={holdsEach}>
        <Command.Input
          autoFocus
          maxLength={80}
          placeholder={words.find}
          className="h-10 w-full border-line border-b bg-transparent px-3 outline-none pointer-coarse:text-lg"
        />
        <Command.List label={words.reasons} className="max-h-80 overflow-y-auto p-1">
          <Choices {...props} />
        </Command.List>
      </Command>
    </Popover>
  )
}

function Choices({ chosen, onChoose }: Pick<Props, 'chosen' | 'onChoose'>) {
  const words = useReasonWords()
  const language = useLanguage()
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
            <span className="min-w-0 flex-1 truncate" title={reason.guideline ?? undefined}>
              {path.length > 1 ? (
                <span className="text-ink-faint">{`${pathIn(path.slice(0, -1), language)} › `}</span>
              ) : null}
              {nameIn(reason.names, language)}
            </span>
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
