import type { Webhook } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { History, KeyRound, MoreHorizontal, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useRefreshed } from '../../lib/use-list.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { useUiWords } from '../../ui/messages/index.ts'
import { Switch } from '../../ui/switch.tsx'
import { toast } from '../../ui/toasts.ts'
import { ChangeWebhookDialog } from './change-webhook-dialog.tsx'
import { useWebhookWords } from './messages/index.ts'
import { RecoverDialog } from './recover-dialog.tsx'
import { RotateDialog } from './rotate-dialog.tsx'
import { nameOf, useTurn } from './use-webhook.ts'

type Opened = 'change' | 'rotate' | 'recover' | 'remove' | null

/** What one can do with a webhook beyond trying it. */
export function WebhookMenu({ webhook }: { webhook: Webhook }) {
  const words = useWebhookWords()
  const ui = useUiWords()
  const turn = useTurn(webhook.id)
  const [opened, open] = useState<Opened>(null)
  const close = () => open(null)
  const name = nameOf(webhook)
  return (
    <div className="flex items-center gap-3">
      <Switch
        label={words.inUse(name)}
        checked={turn.isPending ? turn.variables : webhook.enabled}
        onChange={(enabled) => turn.mutate(enabled)}
      />
      <Button onClick={() => open('change')}>
        <Pencil size={16} strokeWidth={1.75} aria-hidden />
        {words.change}
      </Button>
      <Menu align="end" trigger={<IconButton icon={MoreHorizontal} label={ui.actionsFor(name)} />}>
        <MenuItem icon={KeyRound} onSelect={() => open('rotate')}>
          {words.rotate}
        </MenuItem>
        <MenuItem icon={History} disabled={!webhook.enabled} onSelect={() => open('recover')}>
          {words.recover}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={Trash2} critical onSelect={() => open('remove')}>
          {words.remove}
        </MenuItem>
      </Menu>
      {opened === 'change' ? <ChangeWebhookDialog webhook={webhook} onClose={close} /> : null}
      {opened === 'rotate' ? <RotateDialog webhook={webhook} onClose={close} /> : null}
      {opened === 'recover' ? <RecoverDialog webhook={webhook} onClose={close} /> : null}
      {opened === 'remove' ? <RemoveDialog webhook={webhook} onClose={close} /> : null}
    </div>
  )
}

function RemoveDialog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const words = useWebhookWords()
  const refresh = useRefreshed()
  const navigate = useNavigate()
  const name = nameOf(webhook)
  const remove = useMutation({
    mutationFn: () => api.delete('/api/v1/webhooks/{id}', { path: { id: webhook.id } }),
    async onSuccess() {
      await navigate({ to: '/settings/webhooks' })
      refresh('/api/v1/webhooks')
      toast(words.removed(name))
    },
  })
  return (
    <ConfirmDialog
      title={words.removeTitle(name)}
      help={words.removeHelp}
      verb={words.remove}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    />
  )
}
