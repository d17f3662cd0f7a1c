import type { Webhook, WebhookSecret } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../../lib/api.ts'
import { useTimes } from '../../../lib/time.ts'
import { Button } from '../../../ui/button.tsx'
import { CopyDialog } from '../../../ui/copy-dialog.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { useUiWords } from '../../../ui/messages/index.ts'
import { useWebhookWords } from './messages/index.ts'
import { pathOf, useWebhookRefreshed } from './use-webhook.ts'

export function RotateDialog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const words = useWebhookWords()
  const ui = useUiWords()
  const times = useTimes()
  const refresh = useWebhookRefreshed(webhook.id)
  const make = useMutation({
    mutationFn: () => api.post<WebhookSecret>(`${pathOf(webhook.id)}/secret`, { body: {} }),
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
        verb={words.done}
        onClose={onClose}
      />
    )
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.rotate}
      description={words.rotateHelp}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button look="primary" busy={make.isPending} onClick={() => make.mutate()}>
            {words.rotate}
          </Button>
        </>
      }
    >
      <FormError error={make.error} />
    </Dialog>
  )
}
