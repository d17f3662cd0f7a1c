import type { Tag } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useMay } from '../../lib/session.ts'
import { useList, useRefreshed } from '../../lib/use-list.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { SettingsList } from '../../ui/settings-list.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { toast } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { useTagWords } from './messages/index.ts'
import { TagDialog } from './tag-dialog.tsx'
import { TagDot } from './tag-dot.tsx'

export function TagsPage() {
  const words = useTagWords()
  const mayManage = useMay('tag.manage')
  const tags = useList('/api/v1/tags', { query: { limit: 200 } })
  const [open, setOpen] = useState<Tag | 'new' | null>(null)
  const add = mayManage ? (
    <Button look="primary" onClick={() => setOpen('new')}>
      <Plus size={16} strokeWidth={1.75} aria-hidden />
      {words.newTag}
    </Button>
  ) : null
  return (
    <SettingsPage lead={words.lead} action={tags.data?.length === 0 ? null : add}>
      <SettingsList list={tags} empty={{ title: words.empty, help: words.emptyHelp, action: add }}>
        {(tag) => (
          <li key={tag.id} className="flex min-h-12 items-center gap-3 border-line border-b py-1.5">
            <TagDot colour={tag.colour} />
            <span className={`min-w-0 flex-1 truncate ${tag.retired ? 'text-ink-faint' : 'font-medium'}`}>
              {tag.name}
            </span>
            {tag.retired ? <Badge>{words.isRetired}</Badge> : null}
            {mayManage ? <TagButtons tag={tag} onEdit={() => setOpen(tag)} /> : null}
          </li>
        )}
      </SettingsList>
      {open ? <TagDialog tag={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </SettingsPage>
  )
}

function TagButtons({ tag, onEdit }: { tag: Tag; onEdit: () => void }) {
  const words = useTagWords()
  const refresh = useRefreshed()
  const tellError = useErrorToast()
  const retire = useMutation({
    mutationFn: (retired: boolean) =>
      api.patch('/api/v1/tags/{id}', { path: { id: tag.id }, body: { retired } }),
    onSuccess(_, retired) {
      if (retired) toast(words.retired(tag.name), { undo: () => retire.mutate(false) })
    },
    onError: (error) => tellError(error),
    onSettled: () => refresh('/api/v1/tags'),
  })
  if (tag.retired) return <Button onClick={() => retire.mutate(false)}>{words.takeUp}</Button>
  return (
    <>
      <Button look="quiet" title={words.retireHelp} onClick={() => retire.mutate(true)}>
        {words.retire}
      </Button>
      <Button onClick={onEdit}>{words.change}</Button>
    </>
  )
}
