import type { Webhook } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useTimes } from '../../lib/time.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { CopyDialog } from '../../ui/copy-dialog.tsx'
import { useWebhookWords } from './messages/index.ts'
import { useWebhookRefreshed } from './use-webhook.ts'

export function RotateDialog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const words = useWebhookWords()
  const times = useTimes()
  const refresh = useWebhookRefreshed()
  const make = useMutation({
    mutationFn: () => api.post('/api/v1/webhooks/{id}/secret', { path: { id: webhook.id } }),
    onSuccess: refresh,
  })
  if (make.data) {
    const until = times.coming(make.data.previousSecretUntil ?? '')
    return (
      <CopyDialog
        title={words.rotated}
        help={words.rotatedHelp(until)}
        label={words.secret}
        text={make.data.secret}
        lines={2}
        onClose={onClose}
      />
    )
  }
  return (
    <ConfirmDialog
      title={words.rotate}
      help={words.rotateHelp}
      verb={words.rotate}
      look="primary"
      busy={make.isPending}
      error={make.error}
      onConfirm={() => make.mutate()}
      onClose={onClose}
    />
  )
}
