import type { Webhook } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { useWebhookWords } from './messages/index.ts'
import { useWebhookRefreshed } from './use-webhook.ts'
import { WebhookFields } from './webhook-fields.tsx'
import { type WebhookBody, webhookBody, webhookFaults, webhookValues } from './webhook-values.ts'

export function ChangeWebhookDialog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const words = useWebhookWords()
  const refresh = useWebhookRefreshed()
  const form = useForm(webhookValues(webhook), (values) => webhookFaults(words, values))
  const save = useMutation({
    mutationFn: (body: WebhookBody) => api.patch('/api/v1/webhooks/{id}', { path: { id: webhook.id }, body }),
    onSuccess() {
      refresh()
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.changeTitle}
      verb={words.save}
      changed={form.changed}
      busy={save.isPending}
      onSubmit={form.submit((values) => save.mutate(webhookBody(values)))}
      onClose={onClose}
    >
      <WebhookFields form={form} />
      <FormError error={save.error} />
    </FormDialog>
  )
}
