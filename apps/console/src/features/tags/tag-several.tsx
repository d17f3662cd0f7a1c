import { Tag as TagIcon } from 'lucide-react'
import { useState } from 'react'
import { useActions } from '../../lib/actions.ts'
import type { SeveralChosen } from '../../lib/feature.ts'
import { useMay } from '../../lib/session.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useTagWords } from './messages/index.ts'
import { TagPicker } from './tag-picker.tsx'

/** Gives all of them a tag; one that all of them have is taken from all. */
export function TagSeveral({ chosen, apply }: SeveralChosen) {
  const words = useTagWords()
  const may = useMay('tag.give')
  const [open, setOpen] = useState(false)
  useActions(
    may
      ? [
          {
            id: 'tag-several',
            group: 'list',
            label: words.edit,
            keys: 't',
            icon: TagIcon,
            first: true,
            run: () => setOpen(true),
          },
        ]
      : [],
  )
  if (!may) return null
  const ofAll = chosen[0]?.tags.filter(({ id }) =>
    chosen.every(({ tags }) => tags.some((tag) => tag.id === id)),
  )
  return (
    <TagPicker
      open={open}
      onOpenChange={setOpen}
      chosen={ofAll?.map(({ id }) => id) ?? []}
      onToggle={({ id, name }, has) => {
        setOpen(false)
        apply({ tag: has ? { take: [id] } : { give: [id] } }, (n) =>
          has ? words.takenFrom(n, name) : words.givenTo(n, name),
        )
      }}
      trigger={<IconButton icon={TagIcon} label={words.edit} keys="t" />}
    />
  )
}
