import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { useRefreshed } from '../../lib/use-list.ts'
import { CopyDialog } from '../../ui/copy-dialog.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { useWebhookWords } from './messages/index.ts'
import { WebhookFields } from './webhook-fields.tsx'
import { type WebhookBody, webhookBody, webhookFaults, webhookValues } from './webhook-values.ts'

export function NewWebhookDialog({ onClose }: { onClose: () => void }) {
  const words = useWebhookWords()
  const refresh = useRefreshed()
  const navigate = useNavigate()
  const form = useForm(webhookValues(null), (values) => webhookFaults(words, values))
  const make = useMutation({
    mutationFn: (body: WebhookBody) => api.post('/api/v1/webhooks', { body }),
    onSuccess: () => refresh('/api/v1/webhooks'),
  })
  if (make.data) {
    const { id, secret } = make.data
    return (
      <CopyDialog
        title={words.made}
        help={words.once}
        label={words.secret}
        text={secret}
        lines={2}
        onClose={() => void navigate({ to: '/settings/webhooks/$webhookId', params: { webhookId: id } })}
      />
    )
  }
  return (
    <FormDialog
      title={words.newTitle}
      verb={words.create}
      changed={form.changed}
      busy={make.isPending}
      onSubmit={form.submit((values) => make.mutate(webhookBody(values)))}
      onClose={onClose}
    >
      <WebhookFields form={form} />
      <FormError error={make.error} />
    </FormDialog>
  )
}
