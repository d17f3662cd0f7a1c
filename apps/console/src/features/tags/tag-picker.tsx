import type { Tag, TagRef } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Check, Plus } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { api } from '../../lib/api.ts'
import { useMay } from '../../lib/session.ts'
import { useRefreshed } from '../../lib/use-list.ts'
import { Popover } from '../../ui/popover.tsx'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { useTagWords } from './messages/index.ts'
import { TagDot } from './tag-dot.tsx'
import { useTags } from './use-tags.ts'

const itemLook =
  'flex min-h-8 items-center gap-2 rounded px-2 data-[selected=true]:bg-hover pointer-coarse:min-h-11'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The ids of those that are given. */
  chosen: readonly string[]
  onToggle: (tag: TagRef, has: boolean) => void
  trigger: ReactElement
}

/** Finds tags by their names and makes what is not there; stays open for the next one. */
export function TagPicker({ open, onOpenChange, chosen, onToggle, trigger }: Props) {
  const words = useTagWords()
  const mayMake = useMay('tag.manage')
  const [typed, setTyped] = useState('')
  return (
    <Popover
      open={open}
      onOpenChange={onOpenChange}
      label={words.edit}
      className="w-64 p-0"
      trigger={trigger}
    >
      <Command label={words.edit} loop>
        <Command.Input
          autoFocus
          value={typed}
          onValueChange={setTyped}
          maxLength={50}
          placeholder={mayMake ? words.findOrMake : words.find}
          className="h-10 w-full border-line border-b bg-transparent px-3 outline-none pointer-coarse:text-lg"
        />
        <Command.List label={words.tags} className="max-h-72 overflow-y-auto p-1">
          <Choices typed={typed.trim()} chosen={chosen} onToggle={onToggle} onMade={() => setTyped('')} />
        </Command.List>
      </Command>
    </Popover>
  )
}

type ChoicesProps = Pick<Props, 'chosen' | 'onToggle'> & { typed: string; onMade: () => void }

function Choices({ typed, chosen, onToggle, onMade }: ChoicesProps) {
  const words = useTagWords()
  const mayMake = useMay('tag.manage')
  const tellError = useErrorToast()
  const refresh = useRefreshed()
  const tags = useTags()
  const make = useMutation({
    mutationFn: (name: string) => api.post('/api/v1/tags', { body: { name } }),
    onSuccess(tag: Tag) {
      refresh('/api/v1/tags')
      onToggle(tag, false)
      onMade()
    },
    onError: (error) => tellError(error),
  })
  const isNew = typed !== '' && !tags.some(({ name }) => name.toLowerCase() === typed.toLowerCase())
  return (
    <>
      {mayMake ? null : <Command.Empty className="p-4 text-center text-ink-soft">{words.none}</Command.Empty>}
      {tags.map((tag) => {
        const has = chosen.includes(tag.id)
        return (
          <Command.Item
            key={tag.id}
            value={tag.id}
            keywords={[tag.name]}
            onSelect={() => onToggle({ id: tag.id, name: tag.name, colour: tag.colour }, has)}
            className={itemLook}
          >
            <TagDot colour={tag.colour} />
            <span className="min-w-0 flex-1 truncate">{tag.name}</span>
            {has ? <Check size={16} strokeWidth={1.75} aria-hidden /> : null}
          </Command.Item>
        )
      })}
      {mayMake && isNew ? (
        <Command.Item
          forceMount
          value="make"
          disabled={make.isPending}
          onSelect={() => make.mutate(typed)}
          className={itemLook}
        >
          <Plus size={14} strokeWidth={2} aria-hidden />
          <span className="min-w-0 flex-1 truncate">{words.make(typed)}</span>
        </Command.Item>
      ) : null}
    </>
  )
}
